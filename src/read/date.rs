//! Dates and times as British minutes print them.
//!
//! In:       any text.   Out: [`Date`]s and [`Time`]s with the bytes that they cover.
//! Source:   day before month, always; a year is printed or the date is not read. Welsh pages name days and months in
//!           Welsh ("Dydd Mercher, 13eg Mehefin, 2018 10.00 yb").
//! Not here: which date is the meeting's (`meeting`).

use std::ops::Range;

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

/// The first letters of the days of the week, of the months, and of both in Welsh, some with their first letter changed as
/// words before them change it ("o Fehefin").
const DAYS: &str = "montuewedthufrisatsun";
const WELSH_DAYS: &str = "llumawmeriaugwesadsul";
const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
const WELSH_MONTHS: &str = "ionchwmawebrmaimehgorawsmedhydtacrha";
const CHANGED_MONTHS: &str = "---chwfaw---faifehorf---fed---dacrag";

/// Every date of `text` that exists in the calendar.
pub fn dates_in(text: &str) -> impl Iterator<Item = DateFound> + '_ {
    let text = if text.bytes().any(|byte| byte.is_ascii_digit()) { text } else { "" };
    found_in(text, date_at).flatten().filter(|found| !is_number(text.as_bytes(), &found.range))
}

/// Every time of day in `text`. Where neither "am" nor "pm" stands, figures with two digits behind a dot or colon count.
pub fn times_in(text: &str) -> impl Iterator<Item = TimeFound> + '_ {
    found_in(text, time_at).flatten()
}

/// What `read` finds at the digits and the beginnings of words of a text, one behind the other. What it finds and then cannot
/// use is passed over with its bytes.
fn found_in<T: 'static>(
    text: &str,
    read: fn(&[u8], usize) -> Option<(Option<T>, usize)>,
) -> impl Iterator<Item = Option<T>> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let letter = bytes[at].is_ascii_alphabetic();
            let begins = bytes[at].is_ascii_digit() || letter && starts_word(bytes, at);
            if let Some((found, end)) = if begins { read(bytes, at) } else { None } {
                at = end;
                return Some(found);
            }
            at += 1;
            while letter && is_letter_at(bytes, at) {
                at += 1;
            }
        }
        None
    })
}

/// "15/12/10.01", "2/15/12/10": figures that go on are the number of an item.
fn is_number(bytes: &[u8], range: &Range<usize>) -> bool {
    let joined = |first: Option<&u8>, second: Option<&u8>| {
        first.is_some_and(|sign| b"./-:".contains(sign)) && second.is_some_and(u8::is_ascii_digit)
    };
    let before = |back: usize| range.start.checked_sub(back).and_then(|at| bytes.get(at));
    bytes[range.end - 1].is_ascii_digit() && joined(bytes.get(range.end), bytes.get(range.end + 1))
        || bytes[range.start].is_ascii_digit() && joined(before(1), before(2))
}

/// Day, month and year as printed, and the byte behind them.
struct Printed {
    day: u16,
    month: Option<u8>,
    year: u16,
    /// The year says no century, and no apostrophe tells that it is one.
    short: bool,
    end: usize,
}

/// The date that starts at a byte.
fn date_at(bytes: &[u8], start: usize) -> Option<(Option<DateFound>, usize)> {
    let (weekday, at) = match weekday_at(bytes, start) {
        Some((weekday, at)) => (Some(weekday), at),
        None => (None, start),
    };
    let printed = day_first(bytes, at).or_else(|| month_first(bytes, at)).or_else(|| in_figures(bytes, at))?;
    let year = if printed.year < 100 { printed.year + 2000 } else { printed.year };
    let date = printed.month.and_then(|month| Date::new(year, month, u8::try_from(printed.day).ok()?));
    // "5 June 19 were present": two figures are a year behind an apostrophe, or where the day of the week agrees.
    let sure = date.filter(|date| !printed.short || weekday == Some(date.weekday()));
    Some((sure.map(|date| DateFound { date, range: start..printed.end, weekday }), printed.end))
}

/// "Thursday, ", "Dydd Mercher, ", "Monday evening the ": the day of the week, 0 for Monday, and where the date goes on.
fn weekday_at(bytes: &[u8], start: usize) -> Option<(u8, usize)> {
    let welsh = word_at(bytes, start, "dydd").filter(|at| bytes.get(*at).is_some_and(|byte| is_space(*byte)));
    let (days, name) = welsh.map_or((DAYS, start), |at| (WELSH_DAYS, at + 1));
    let day = place_in(days, bytes, name)?;
    let mut at = skip(bytes, name, |byte| byte.is_ascii_alphabetic());
    if !starts_no_word(bytes, at) || !starts_word(bytes, start) {
        return None;
    }
    let parts = |byte: u8| is_space(byte) || matches!(byte, b',' | b'.');
    at = skip(bytes, at, parts);
    if let Some(behind) = any_at(bytes, at, &["night", "evening", "morning", "afternoon"]) {
        at = skip(bytes, behind, parts);
    }
    Some((day, spaced_word(bytes, at, "the")))
}

/// "5th May, 2022", "21st day of May 2020", "13eg Mehefin, 2018", "3 March / Mawrth 2021", "4 June '19".
fn day_first(bytes: &[u8], start: usize) -> Option<Printed> {
    const ENDINGS: [&str; 12] = ["st", "nd", "rd", "th", "af", "ail", "il", "ydd", "ed", "fed", "eg", "ain"];
    let (day, at) = digits(bytes, start, 1, 2)?;
    let at = skip(bytes, at, is_space);
    // What looks like the ending of a number may begin the month.
    let ending = any_at(bytes, at, &ENDINGS).map(|at| skip(bytes, at, is_space));
    let read = |at: usize| {
        let at = spaced_word(bytes, spaced_word(bytes, at, "day"), "of");
        let other =
            slash_at(bytes, skip(bytes, at, |byte| byte.is_ascii_alphabetic())).filter(|_| is_letter_at(bytes, at));
        other.and_then(|at| month_and_year(bytes, at)).or_else(|| month_and_year(bytes, at))
    };
    let (month, year, short, end) = ending.and_then(read).or_else(|| read(at))?;
    Some(Printed { day, month, year, short, end })
}

/// The month by its name in either language, and the year behind it.
fn month_and_year(bytes: &[u8], at: usize) -> Option<(Option<u8>, u16, bool, usize)> {
    let at =
        word_at(bytes, at, "o").filter(|at| bytes.get(*at).is_some_and(|byte| is_space(*byte))).map_or(at, |at| at + 1);
    let month = [MONTHS, WELSH_MONTHS, CHANGED_MONTHS].iter().find_map(|months| place_in(months, bytes, at))?;
    let mut at = skip(bytes, at, |byte| byte.is_ascii_alphabetic());
    if let Some(other) = slash_at(bytes, at).filter(|other| is_letter_at(bytes, *other)) {
        at = skip(bytes, other, |byte| byte.is_ascii_alphabetic());
    }
    at = skip(bytes, at, |byte| is_space(byte) || matches!(byte, b',' | b'.'));
    let whole = digits(bytes, at, 4, 4).filter(|(_, end)| starts_no_word(bytes, *end));
    let (year, short, end) = match whole {
        Some((year, end)) => (year, false, end),
        None => {
            let sign = usize::from(bytes.get(at) == Some(&b'\''));
            let (year, end) = digits(bytes, at + sign, 2, 2).filter(|(_, end)| starts_no_word(bytes, *end))?;
            (year, sign == 0, end)
        }
    };
    Some((Some(month + 1), year, short, end))
}

/// "May 5th, 2022".
fn month_first(bytes: &[u8], start: usize) -> Option<Printed> {
    let month = place_in(MONTHS, bytes, start).filter(|_| starts_word(bytes, start))?;
    let name = skip(bytes, start, |byte| byte.is_ascii_alphabetic());
    let at = skip(bytes, name, is_space);
    let (day, at) = digits(bytes, spaced_word(bytes, at, "the"), 1, 2).filter(|_| at > name)?;
    let behind = any_at(bytes, at, &["st", "nd", "rd", "th"]).unwrap_or(at);
    let at = skip(bytes, behind, |byte| is_space(byte) || matches!(byte, b',' | b'.'));
    let (year, end) = digits(bytes, at, 4, 4).filter(|(_, end)| at > behind && starts_no_word(bytes, *end))?;
    Some(Printed { day, month: Some(month + 1), year, short: false, end })
}

/// "05/03/2024", "5.3.24".
fn in_figures(bytes: &[u8], start: usize) -> Option<Printed> {
    let sign = |at: usize| bytes.get(at).filter(|byte| b"./-".contains(byte)).map(|_| at + 1);
    let (day, at) = digits(bytes, start, 1, 2).filter(|_| starts_word(bytes, start))?;
    let (month, at) = digits(bytes, sign(at)?, 1, 2)?;
    let at = sign(at)?;
    let year = |length: usize| digits(bytes, at, length, length).filter(|(_, end)| starts_no_word(bytes, *end));
    let (year, end) = year(4).or_else(|| year(2))?;
    Some(Printed { day, month: u8::try_from(month).ok(), year, short: false, end })
}

/// The time that starts at a byte.
fn time_at(bytes: &[u8], start: usize) -> Option<(Option<TimeFound>, usize)> {
    let begins = bytes[start].is_ascii_digit() || matches!(bytes[start], b'n' | b'N' | b'm' | b'M');
    if !begins || !starts_word(bytes, start) {
        return None;
    }
    let (hour, minute, half_unknown, end) = with_half(bytes, start)
        .or_else(|| on_the_clock(bytes, start))
        .or_else(|| in_four_figures(bytes, start))
        .or_else(|| in_words(bytes, start))?;
    let time = Time { hour: hour as u8, minute: minute as u8 };
    // "15.06.17" is a day.
    let goes_on = matches!(bytes.get(end), Some(b'.' | b'/')) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    let found = (hour < 24 && minute < 60 && !goes_on).then_some(TimeFound { time, range: start..end, half_unknown });
    Some((found, end))
}

/// Hour, minute, whether the half of the day is open, and the byte behind them.
type Clock = (u16, u16, bool, usize);

/// "7 pm", "7.30 p.m.", "10 o'clock am", "10.00 yb".
fn with_half(bytes: &[u8], start: usize) -> Option<Clock> {
    let (hour, at) = digits(bytes, start, 1, 2)?;
    let sign = skip_one(bytes, at, is_space);
    let minute = bytes.get(sign).filter(|byte| b".:;-".contains(byte));
    let minute = minute.and_then(|_| digits(bytes, skip_one(bytes, sign + 1, is_space), 2, 2));
    let minute = minute.and_then(|(minute, at)| Some((minute, half_at(bytes, at)?)));
    let (minute, (afternoon, end)) = minute.or_else(|| Some((0, half_at(bytes, at)?)))?;
    let hour = match (hour, afternoon) {
        (12, false) => 0,
        (1..=11, true) => hour + 12,
        _ => hour,
    };
    Some((hour, minute, false, end))
}

/// The half of the day behind the figures, in English or Welsh: whether it is the later one, and the byte behind it.
fn half_at(bytes: &[u8], at: usize) -> Option<(bool, usize)> {
    let mut at = skip(bytes, skip_one(bytes, at, |byte| byte == b'.'), is_space);
    if let Some(behind) = any_at(bytes, at, &["o'clock", "oclock"]) {
        at = skip(bytes, behind, is_space);
    }
    let first = bytes.get(at)?.to_ascii_lowercase();
    let (afternoon, end) = match first {
        b'a' | b'p' => {
            let behind = skip_one(bytes, skip_one(bytes, at + 1, |byte| byte == b'.'), is_space);
            (first == b'p', word_at(bytes, behind, "m")?)
        }
        b'y' => {
            let second = bytes.get(at + 1)?.to_ascii_lowercase();
            (second != b'b', Some(at + 2).filter(|_| matches!(second, b'b' | b'h' | b'p'))?)
        }
        _ => return None,
    };
    starts_no_word(bytes, end).then(|| (afternoon, skip_one(bytes, end, |byte| byte == b'.')))
}

/// "19.30", "7:30", "18.00hrs".
fn on_the_clock(bytes: &[u8], start: usize) -> Option<Clock> {
    let (hour, at) = digits(bytes, start, 1, 2)?;
    let at = bytes.get(at).filter(|byte| b".:".contains(byte)).map(|_| at + 1)?;
    let (minute, at) = digits(bytes, at, 2, 2)?;
    let end = hours_at(bytes, at).or_else(|| Some(at).filter(|at| starts_no_word(bytes, *at)))?;
    let exact = hour > 12 || bytes[start] == b'0' || bytes[start..end].contains(&b'h');
    Some((hour, minute, !exact, end))
}

/// "1930 hrs".
fn in_four_figures(bytes: &[u8], start: usize) -> Option<Clock> {
    let (four, at) = digits(bytes, start, 4, 4)?;
    Some((four / 100, four % 100, false, hours_at(bytes, at)?))
}

/// "noon", "12 midday", "12.00 midnight".
fn in_words(bytes: &[u8], start: usize) -> Option<Clock> {
    let figures = word_at(bytes, start, "12").map(|at| {
        let minutes = word_at(bytes, at, ".00").or_else(|| word_at(bytes, at, ":00")).unwrap_or(at);
        skip(bytes, minutes, is_space)
    });
    let at = figures.unwrap_or(start);
    let noon = any_at(bytes, at, &["noon", "midday"]).filter(|end| starts_no_word(bytes, *end));
    let midnight = || word_at(bytes, at, "midnight").filter(|end| starts_no_word(bytes, *end));
    noon.map(|end| (12, 0, false, end)).or_else(|| Some((0, 0, false, midnight()?)))
}

/// "hrs", "hours" or "h" behind a time.
fn hours_at(bytes: &[u8], at: usize) -> Option<usize> {
    let at = skip(bytes, at, is_space);
    let unit = ["hrs", "hours", "h"].iter().filter_map(|unit| word_at(bytes, at, unit));
    unit.into_iter().find(|end| starts_no_word(bytes, *end))
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether no letter or digit stands before a byte.
fn starts_word(bytes: &[u8], at: usize) -> bool {
    at == 0 || !is_of_word(bytes[at - 1])
}

/// Whether no letter or digit stands at a byte.
fn starts_no_word(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_none_or(|byte| !is_of_word(*byte))
}

fn is_letter_at(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_alphabetic)
}

/// The first byte from `at` on that is none of those.
fn skip(bytes: &[u8], mut at: usize, is: fn(u8) -> bool) -> usize {
    while bytes.get(at).is_some_and(|byte| is(*byte)) {
        at += 1;
    }
    at
}

fn skip_one(bytes: &[u8], at: usize, is: fn(u8) -> bool) -> usize {
    at + usize::from(bytes.get(at).is_some_and(|byte| is(*byte)))
}

/// The byte behind `word`, in whatever capitals, if it stands at `at`.
fn word_at(bytes: &[u8], at: usize, word: &str) -> Option<usize> {
    let end = at + word.len();
    bytes.get(at..end).filter(|found| found.eq_ignore_ascii_case(word.as_bytes())).map(|_| end)
}

fn any_at(bytes: &[u8], at: usize, words: &[&str]) -> Option<usize> {
    words.iter().find_map(|word| word_at(bytes, at, word))
}

/// The byte behind `word` and the white space that follows it, if both stand at `at`; else `at`.
fn spaced_word(bytes: &[u8], at: usize, word: &str) -> usize {
    let end = word_at(bytes, at, word).map(|behind| (behind, skip(bytes, behind, is_space)));
    end.filter(|(behind, end)| end > behind).map_or(at, |(_, end)| end)
}

/// The byte behind a stroke and a space on either side of it.
fn slash_at(bytes: &[u8], at: usize) -> Option<usize> {
    let sign = skip_one(bytes, at, is_space);
    (bytes.get(sign) == Some(&b'/')).then(|| skip_one(bytes, sign + 1, is_space))
}

/// From `least` to `most` digits, and the byte behind them.
fn digits(bytes: &[u8], start: usize, least: usize, most: usize) -> Option<(u16, usize)> {
    let (mut value, mut at) = (0, start);
    while let Some(digit) = bytes.get(at).filter(|byte| at < start + most && byte.is_ascii_digit()) {
        value = value * 10 + u16::from(digit - b'0');
        at += 1;
    }
    (at - start >= least).then_some((value, at))
}

/// Which of the three-letter words of `list` stands at a byte, from 0.
fn place_in(list: &str, bytes: &[u8], at: usize) -> Option<u8> {
    let start: [u8; 3] = bytes.get(at..at + 3)?.try_into().ok()?;
    let start = start.map(|byte| byte.to_ascii_lowercase());
    list.as_bytes().chunks_exact(3).position(|known| known == start).map(|at| at as u8)
}
