//! Numbers as lists print them: in letters and Roman numerals.
//!
//! In:     a number.   Out: its sign.
//! Source: CSS Counter Styles, 6.1 and 6.2.

/// 1 a, 26 z, 27 aa.
pub(super) fn letters(number: i64, capital: bool) -> String {
    let mut rest = number;
    let mut letters = Vec::new();
    while rest > 0 {
        let letter = ((rest - 1) % 26) as u8 + if capital { b'A' } else { b'a' };
        letters.push(char::from(letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// 4 iv; numbers from 1 to 3999.
pub(super) fn roman(number: i64, capital: bool) -> String {
    const SIGNS: [(i64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = number;
    let mut roman = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            roman.push_str(sign);
            rest -= value;
        }
    }
    if capital { roman.to_ascii_uppercase() } else { roman }
}
