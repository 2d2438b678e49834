//! Signal words: which words of one list a passage holds, found in one pass, so that most passages are spared the patterns.
//!
//! In:       a passage.   Out: [`Signals`], a set of the list's words; asking whether it holds any of some words is then one
//!           step, however many they are.
//! Rules:    a word is a run of letters and digits; capitals do not count. "vote" in the list is that word; "resol*" is every
//!           word that begins so. Sets are made when the program is compiled: a word that is not in the list does not compile.
//! Not here: what the words mean (`read`, `structure`).

/// Every word that some reader asks for, by subject. Words of fewer than three letters have no star.
const LIST: &str = "\
    resol* agree* decid* decision* determin* recommend* approv* accept* adopt* confirm* ratif* endors* authoris* authoriz* \
    grant* refus* defer* permit* reject* delegat* note* noting minute* sign* support* oppos* object* observation* comment* \
    prop pro propos* proposal* move moved mover* moves moving motion* second* secon* sec se 2nd* amend* substantive nominat* \
    consensus* order* exclud* opted coopt* reelect* reappoint* was were set given gave taken record signed noted notes notic* notif* \
    elect* appoint* carri* carry lost defeat* negativ* withdr* declin* fell falls fail* won upheld pass* put \
    for against abst* abs vote* voting favour* favor* unan* nem dissent* yes yea* aye* no noes nay* none neutral casting all everyone council without major* tally division \
    declar* redeclar* disclos* interest* pecuniar* prejudic* dispens* personal* registrable* dpi* ori oris nri* osi osis npi statement* announcement* \
    connection lobbied predetermin* transparency part partic* recus* vacat* except* fuddi* buddi* ddiddordeb* datgan* \
    present attend* absen* apolog* substitut* arriv* left leav* join* return* ymddiheur* replac* represent* deputis* place \
    lieu stead whom stood standing late chair enter* reenter* came withdrew depart* retired vacated rejoin* \
    sederunt* roll regist* transparen* exclu* exempt* next clos* durat* \
    meeting* proceedings finish* adjourn* conclud* end ended ends terminat* rose open* call* conven* start* commenc* \
    began extraordinary extra annual special ordinary \
    exit* remov* retir* went go going step* sat sit logged remain* stay* kept spoke speak* address* tak* took stand \
    he she they both each councillor* member* cllr* contribut* refrain* not nil nothing nobody neither noone \
    gadaw* gadael adaw* adael encil* ymadaw* tynnodd chymer* gymryd cymryd phleidl* bleidl* arhos* aros \
    penderf* cytun* eilio* cynnig*";

/// How many words the list may hold.
const MOST: usize = 256;

/// Bits of a word's key that choose its place in the table.
const PLACE_BITS: u32 = 10;

/// No word of the list begins so.
const NONE: u8 = u8::MAX;

/// A set of the list's words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signals([u64; MOST / 64]);

impl Signals {
    /// The set of `words`, parted by spaces, each written as the list writes it. To be called for constants.
    ///
    /// # Panics
    /// Where a word is not in the list: in a constant, the program does not compile.
    pub const fn words(words: &str) -> Signals {
        let mut set = Signals([0; MOST / 64]);
        let mut from = 0;
        while let Some((start, end)) = next_entry(words.as_bytes(), from) {
            let number = number_of(words.as_bytes(), start, end);
            assert!(number < MOST, "a word is not in the list of signal words");
            set.0[number / 64] |= 1 << (number % 64);
            from = end;
        }
        set
    }

    /// The words of the list that `text` holds.
    pub fn of(text: &str) -> Signals {
        let (mut set, text) = (Signals::default(), text.as_bytes());
        let mut at = 0;
        while at < text.len() {
            if LETTERS[usize::from(text[at])] <= INSIDE {
                at += 1;
                continue;
            }
            let start = at;
            while at < text.len() && LETTERS[usize::from(text[at])] != 0 {
                at += 1;
            }
            let mut word = &text[start..at];
            set.look_for(word);
            // "19/8Resolved": a word stands against a number.
            while word.first().is_some_and(u8::is_ascii_digit) {
                let figures = word.iter().take_while(|byte| byte.is_ascii_digit()).count();
                word = &word[figures..];
                set.look_for(word);
            }
        }
        set
    }

    /// Whether any of `words` is among them.
    pub const fn any(self, words: Signals) -> bool {
        let (one, other) = (self.0, words.0);
        (one[0] & other[0]) | (one[1] & other[1]) | (one[2] & other[2]) | (one[3] & other[3]) != 0
    }

    /// Enters the words of the list that a word is, found by its first three letters: each has the bit that tells small
    /// letters from capitals.
    #[inline(always)]
    fn look_for(&mut self, word: &[u8]) {
        let key = match *word {
            [] => return,
            // Words of one letter or two are few.
            [only] => u32::from(only | 0x20),
            [first, second] => u32::from_le_bytes([first, second, 0, 0]) | 0x2020,
            [first, second, third, ..] => u32::from_le_bytes([first, second, third, 0]) | 0x20_2020,
        };
        let mut place = TABLE.first[place_of(key)];
        while place != NONE {
            let entry = &TABLE.entries[usize::from(place)];
            if entry.key == key && entry.is(word) {
                self.0[usize::from(entry.number) / 64] |= 1 << (entry.number % 64);
            }
            place = entry.next;
        }
    }
}

/// A word of the list.
#[derive(Clone, Copy)]
struct Entry {
    /// Where it stands in the list, without its star.
    start: u16,
    length: u8,
    /// Words that only begin so count, too.
    open: bool,
    number: u8,
    /// The next one of the same place in the table.
    next: u8,
    key: u32,
}

impl Entry {
    /// Whether a word is this one, which has the same first three letters.
    fn is(&self, word: &[u8]) -> bool {
        let length = usize::from(self.length);
        if if self.open { word.len() < length } else { word.len() != length } {
            return false;
        }
        // Letters and digits have the bit that tells small letters from capitals.
        let (start, end) = (usize::from(self.start) + 3, usize::from(self.start) + length);
        let own = LIST.as_bytes().get(start..end).unwrap_or_default();
        let mut letter = 0;
        while letter < own.len() && own[letter] == word[3 + letter] | 0x20 {
            letter += 1;
        }
        letter == own.len()
    }
}

struct Table {
    entries: [Entry; MOST],
    first: [u8; 1 << PLACE_BITS],
}

static TABLE: Table = table();

const fn table() -> Table {
    let list = LIST.as_bytes();
    let empty = Entry { start: 0, length: 0, open: false, number: 0, next: NONE, key: 0 };
    let mut table = Table { entries: [empty; MOST], first: [NONE; 1 << PLACE_BITS] };
    let (mut number, mut from) = (0, 0);
    while let Some((start, end)) = next_entry(list, from) {
        assert!(number < NONE as usize, "the list is full");
        let open = list[end - 1] == b'*';
        let length = end - start - open as usize;
        assert!(!open || length >= 3, "a word with a star has three letters");
        let key = key_of(list, start, start + length);
        let place = place_of(key);
        table.entries[number] = Entry {
            start: start as u16,
            length: length as u8,
            open,
            number: number as u8,
            next: table.first[place],
            key,
        };
        table.first[place] = number as u8;
        number += 1;
        from = end;
    }
    table
}

/// The next run without spaces, from a byte on.
const fn next_entry(words: &[u8], from: usize) -> Option<(usize, usize)> {
    let mut start = from;
    while start < words.len() && words[start] == b' ' {
        start += 1;
    }
    let mut end = start;
    while end < words.len() && words[end] != b' ' {
        end += 1;
    }
    if start < end { Some((start, end)) } else { None }
}

/// The number of a word in the list; [`MOST`] if it is not there.
const fn number_of(words: &[u8], start: usize, end: usize) -> usize {
    let list = LIST.as_bytes();
    let (mut number, mut from) = (0, 0);
    while let Some((own, own_end)) = next_entry(list, from) {
        let mut at = 0;
        while at < end - start && own + at < own_end && list[own + at] == words[start + at] {
            at += 1;
        }
        if at == end - start && own + at == own_end {
            return number;
        }
        number += 1;
        from = own_end;
    }
    MOST
}

/// The first three letters of a word, small; a shorter word is filled up with zeros.
const fn key_of(word: &[u8], start: usize, end: usize) -> u32 {
    let mut key = 0;
    let mut at = 0;
    while at < 3 && start + at < end {
        key |= (word[start + at].to_ascii_lowercase() as u32) << (8 * at);
        at += 1;
    }
    key
}

const fn place_of(key: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> (32 - PLACE_BITS)) as usize
}

/// The second byte of a sign or letter beyond ASCII: it goes on with a word and begins none.
const INSIDE: u8 = 1;

/// What a byte is in a word: the small letter, digit or first byte of a letter beyond ASCII; [`INSIDE`]; or nothing. 0xC2
/// begins the signs of Latin-1, 0xE2 quotation marks, dashes and bullets.
static LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        letters[byte] = match byte as u8 {
            letter if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase(),
            0x80..0xC0 => INSIDE,
            first if first > 0xC2 && first != 0xE2 => first,
            _ => 0,
        };
        byte += 1;
    }
    letters
};
