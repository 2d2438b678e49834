//! Dates and times as British minutes print them.
//!
//! In:       any text.   Out: [`Date`]s and [`Time`]s with the bytes that they cover.
//! Source:   day before month, always; a year is printed or the date is not read. Welsh pages name days and months in
//!           Welsh ("Dydd Mercher, 13eg Mehefin, 2018 10.00 yb").
//! Not here: which date is the meeting's (`meeting`).

use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1-12.
    pub month: u8,
    /// 1-31, as the month allows.
    pub day: u8,
}

impl Date {
    /// A day that exists, from 1800 to 2199.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((1800..2200).contains(&year) && (1..=days).contains(&day)).then_some(Date { year, month, day })
    }

    /// `2024-09-12`.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// 0 for Monday to 6 for Sunday (Zeller's congruence).
    pub fn weekday(self) -> u8 {
        let (year, month) = match self.month {
            1 | 2 => (i32::from(self.year) - 1, i32::from(self.month) + 12),
            _ => (i32::from(self.year), i32::from(self.month)),
        };
        let day = i32::from(self.day) + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400;
        ((day + 5) % 7) as u8
    }
}

/// A date found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateFound {
    /// The date.
    pub date: Date,
    /// Its bytes in the text, a day of the week before it included.
    pub range: Range<usize>,
    /// The day of the week printed before it, 0 for Monday.
    pub weekday: Option<u8>,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// 0-23.
    pub hour: u8,
    /// 0-59.
    pub minute: u8,
}

impl Time {
    /// `19:30`.
    pub fn iso(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

/// A time found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeFound {
    /// The time; where neither half of the day is printed, as on a 24-hour clock.
    pub time: Time,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Neither "am" nor "pm" is printed, and the hour fits both ("7.30").
    pub half_unknown: bool,
}

static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi) (?: \b (?<weekday> mon | tue | wed | thu | fri | sat | sun | dydd \s (?: llun | mawrth | mercher | iau | gwener |
            sadwrn | sul ) ) [a-z]* \b [\s,.]* (?: (?: night | evening | morning | afternoon ) [\s,.]* )? (?: the \s+ )? )?
        (?: (?<day> \d{1,2} ) \s* (?: st | nd | rd | th | af | ail | il | ydd | ed | fed | eg | ain )? \s* (?: day \s+ )? (?: of \s+ )?
            (?: [a-z]+ \s? / \s? )? (?: o \s )? (?<month> jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec |
                ion | chw | ebr | mai | meh | gor | aws | med | hyd | tac | rha | maw | faw | fai | feh | orf | fed | dac | rag ) [a-z]*
                (?: \s? / \s? [a-z]+ )? [\s,.]* (?<year> \d{4} | (?: ' )? \d{2} ) \b
          | \b (?<month_first> jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec ) [a-z]* \s+ (?: the \s+ )?
            (?<day_after> \d{1,2} ) (?: st | nd | rd | th )? [\s,]+ (?<year_last> \d{4} ) \b
          | \b (?<day_figure> \d{1,2} ) (?: [./-] ) (?<month_figure> \d{1,2} ) (?: [./-] ) (?<year_figure> \d{4} | \d{2} ) \b )",
    )
    .ok()
});

static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi) \b (?: (?: (?<hour> \d{1,2} ) (?: \s? [.:;-] \s? (?<minute> \d{2} ) )? \.? \s* (?: o'?clock \s* )? (?<half> [ap] \.? \s? m | y [bhp] ) (?: \b \.? ) )
          | (?: (?<hour_24> \d{1,2} ) [.:] (?<minute_24> \d{2} ) (?: \s* (?: hrs | hours | h ) )? \b )
          | (?: (?<four> \d{4} ) \s* (?: hrs | hours | h ) \b )
          | (?: (?: 12 (?: [.:] 00 )? \s* )? (?<noon> noon | midday ) \b )
          | (?: (?: 12 (?: [.:] 00 )? \s* )? (?<midnight> midnight ) \b ) )",
    )
    .ok()
});

/// Every date of `text` that exists in the calendar.
pub fn dates_in(text: &str) -> Vec<DateFound> {
    let Some(pattern) = DATE.as_ref().filter(|_| text.bytes().any(|sign| sign.is_ascii_digit())) else {
        return Vec::new();
    };
    pattern
        .captures_iter(text)
        .filter_map(|found| date_of(&found))
        .filter(|found| !is_number(text, &found.range))
        .collect()
}

/// "15/12/10.01", "2/15/12/10": figures that go on are the number of an item.
fn is_number(text: &str, range: &Range<usize>) -> bool {
    let joined = |first: Option<&u8>, second: Option<&u8>| {
        first.is_some_and(|sign| b"./-:".contains(sign)) && second.is_some_and(u8::is_ascii_digit)
    };
    let bytes = text.as_bytes();
    let before = |back: usize| range.start.checked_sub(back).and_then(|at| bytes.get(at));
    bytes[range.end - 1].is_ascii_digit() && joined(bytes.get(range.end), bytes.get(range.end + 1))
        || bytes[range.start].is_ascii_digit() && joined(before(1), before(2))
}

fn date_of(found: &Captures<'_>) -> Option<DateFound> {
    let word = |name: &str| found.name(name).map(|part| part.as_str());
    let number =
        |names: [&str; 3]| names.iter().find_map(|name| word(name)).and_then(|digits| digits.parse::<u16>().ok());
    let day = number(["day", "day_after", "day_figure"])?;
    let printed = word("year").unwrap_or_default();
    let short = printed.len() < 4;
    let mut year = number(["year", "year_last", "year_figure"]).or_else(|| printed.get(1..)?.parse().ok())?;
    if year < 100 {
        year += 2000;
    }
    let month = match word("month").or_else(|| word("month_first")) {
        Some(name) => month_of(name)?,
        None => number(["month_figure", "", ""])?,
    };
    let date = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    let weekday = word("weekday").and_then(|name| match name.get(5..).filter(|_| name.len() > 5) {
        Some(welsh) => place_in("llumawmeriaugwesadsul", welsh),
        None => place_in("montuewedthufrisatsun", name),
    });
    // "5 June 19 were present": two figures are a year behind an apostrophe, or where the day of the week agrees.
    let sure = !short || printed.is_empty() || printed.starts_with('\'') || weekday == Some(date.weekday());
    sure.then_some(DateFound { date, range: found.get(0)?.range(), weekday })
}

fn month_of(name: &str) -> Option<u16> {
    place_in("janfebmaraprmayjunjulaugsepoctnovdec", name)
        .or_else(|| place_in("ionchwmawebrmaimehgorawsmedhydtacrha", name))
        .or_else(|| place_in("---chwfaw---faifehorf---fed---dacrag", name))
        .map(|place| u16::from(place) + 1)
}

/// Which of the three-letter words of `list` the word starts with, from 0.
fn place_in(list: &str, word: &str) -> Option<u8> {
    let start = word.get(..3)?;
    list.as_bytes().chunks(3).position(|known| known.eq_ignore_ascii_case(start.as_bytes())).map(|at| at as u8)
}

/// Every time of day in `text`. Where neither "am" nor "pm" stands, figures with two digits behind a dot or colon count.
pub fn times_in(text: &str) -> Vec<TimeFound> {
    let Some(pattern) = TIME.as_ref() else { return Vec::new() };
    pattern.captures_iter(text).filter_map(|found| time_of(&found)).collect()
}

fn time_of(found: &Captures<'_>) -> Option<TimeFound> {
    let number = |name: &str| found.name(name).and_then(|part| part.as_str().parse::<u16>().ok());
    let range = found.get(0)?.range();
    let (hour, minute, half_unknown) = if let Some(half) = found.name("half") {
        let hour = number("hour")?;
        let afternoon = half.as_str().starts_with(['p', 'P']) || half.as_str().ends_with(['h', 'H', 'p', 'P']);
        let hour = match (hour, afternoon) {
            (12, false) => 0,
            (1..=11, true) => hour + 12,
            _ => hour,
        };
        (hour, number("minute").unwrap_or(0), false)
    } else if let Some(hour) = number("hour_24") {
        let exact = hour > 12 || found.get(0)?.as_str().starts_with('0') || found.get(0)?.as_str().contains('h');
        (hour, number("minute_24")?, !exact)
    } else if let Some(four) = number("four") {
        (four / 100, four % 100, false)
    } else if found.name("noon").is_some() {
        (12, 0, false)
    } else {
        (0, 0, false)
    };
    (hour < 24 && minute < 60).then_some(TimeFound {
        time: Time { hour: hour as u8, minute: minute as u8 },
        range,
        half_unknown,
    })
}
