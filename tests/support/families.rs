//! Texts made to be slow: pieces of minutes or of markup, over and over, as long as is wished.
//!
//! Used by: tests/properties.rs (time grows with the length) and scripts/measure/reading.rs (by how much, up to many megabytes).

/// How the pieces are put together.
#[derive(Clone, Copy)]
pub enum Form {
    Plain,
    Html,
    Markdown,
}

/// All texts made of the same pieces.
pub struct Family {
    pub name: String,
    pieces: &'static [&'static str],
    form: Form,
}

impl Family {
    /// About so many bytes of it.
    pub fn text(&self, bytes: usize) -> String {
        let repeated = self.pieces.iter().filter(|piece| is_repeated(self.pieces, piece)).count();
        let written = self.pieces.iter().map(|piece| match is_repeated(self.pieces, piece) {
            true => written_out(piece, bytes / repeated),
            false => piece.to_string(),
        });
        let written: String = written.collect();
        match self.form {
            Form::Plain => written + "One",
            Form::Html => format!("<!DOCTYPE html>One{written}"),
            Form::Markdown => format!("# Minutes\n{written}\n"),
        }
    }
}

/// Of several pieces those are repeated that count.
fn is_repeated(pieces: &[&str], piece: &str) -> bool {
    pieces.len() == 1 || counts(piece)
}

/// Whether a piece is another one each time: "~" stands for a name, "@" for a number.
fn counts(piece: &str) -> bool {
    piece.contains(['~', '@'])
}

/// A piece, over and over, to about so many bytes.
fn written_out(piece: &str, bytes: usize) -> String {
    if !counts(piece) {
        return piece.repeat(bytes / piece.len());
    }
    let mut text = String::with_capacity(bytes + piece.len() * 2);
    let mut count = 0;
    while text.len() < bytes {
        count += 1;
        text += &piece.replace('~', &name(count)).replace('@', &count.to_string());
    }
    text
}

/// A family name of its own for each number.
fn name(number: usize) -> String {
    let mut name = String::from("V");
    let mut left = number;
    while left > 0 {
        name.push(char::from(b'a' + (left % 26) as u8));
        left /= 26;
    }
    name
}

/// Every family.
pub fn all() -> Vec<Family> {
    let mut all = unbroken();
    all.extend(related());
    all.extend(counted());
    all.extend(of(Form::Plain, "text", &PLAIN));
    all.extend(of(Form::Html, "HTML", &HTML));
    all.extend(of(Form::Markdown, "Markdown", &MARKDOWN));
    all
}

/// Those that are one word, one line, or one sentence from the first byte to the last.
pub fn unbroken() -> Vec<Family> {
    of(Form::Plain, "text", &UNBROKEN)
}

/// Those whose facts are about one another: the same people, motions and declarations from the first byte to the last.
pub fn related() -> Vec<Family> {
    of(Form::Plain, "text", &RELATED)
}

/// Those with many facts that are all of them different: names, numbers, titles.
pub fn counted() -> Vec<Family> {
    let family = |pieces: &&'static [&'static str]| Family {
        name: format!("text {:?}", pieces.concat()),
        pieces,
        form: Form::Plain,
    };
    COUNTED.iter().map(family).collect()
}

fn of(form: Form, kind: &str, pieces: &'static [&'static str]) -> Vec<Family> {
    let family = |piece: &'static &'static str| Family {
        name: format!("{kind} {piece:?}"),
        pieces: std::slice::from_ref(piece),
        form,
    };
    pieces.iter().map(family).collect()
}

static UNBROKEN: [&str; 16] = [
    "a",
    "é",
    "É",
    "E\u{301}",
    "A.",
    "a/",
    "/",
    "(",
    "\"",
    "<",
    "…",
    "....",
    "A B ",
    ". ",
    "a\u{a0}",
    "RESOLVED that ",
];

static RELATED: [&str; 5] = [
    "1. Interests\nA dispensation was granted to all Members on the Tax.\nCllr Vane declared an interest in item 3, Tax.\n",
    "1. Interests\nCllr Vane, Cllr Kerr and Cllr Lyle declared an interest in items 1, 2, 3, 4 and 5.\n",
    "1. Budget\nCllr Vane declared an interest in item 1 and left the meeting.\nRESOLVED that it be noted. Proposed by Cllr Vane, \
     seconded by Cllr Kerr.\n",
    "(a) Motion\nCllr Vane moved and Cllr Kerr seconded an amendment.\nThe amendment was lost.\n",
    "RESOLVED: that the minutes be approved.\nThe motion was carried.\nFor: Cllr Vane\nAgainst: Cllr Kerr\n",
];

/// "~" stands for a name that is another one each time, "@" for a number; what holds neither stands once.
static COUNTED: [&[&str]; 22] = [
    &["Present:\n", "Cllr ~\n"],
    &["Present: ", "Cllr Ann ~ (A~), "],
    &["Present: ", "Cllr ~, ", "\nApologies: ", "Cllr ~, "],
    &["Present:\n", "Cllr ~ (substitute for Cllr ~x)\n"],
    &["1. Interests\n", "Cllr ~ declared an interest in item @, ~.\n"],
    &["1. Interests\n", "Cllr Vane declared an interest in the ~ Trust.\n"],
    &["1. Interests\n", "Cllr ~ declared an interest in ~.\n", "Cllr ~ withdrew his declaration of interest.\n"],
    &["@. Report\nCllr ~ declared an interest in Report.\n"],
    &["1. ~\nCllr ~ declared an interest in item 1 ~x.\n"],
    &["@. Application P18L0453\nCllr ~ declared an interest in application P18L0453.\n"],
    &["@. ~ report\nCllr ~ left the meeting.\nRESOLVED that ~ be noted.\nCllr ~ returned.\n"],
    &["@. The Lease of ~\nRESOLVED that it be noted. Proposed by Cllr ~, seconded by Cllr ~x.\n"],
    &["1. Budget\n", "Cllr ~ moved and Cllr ~x seconded that ~ be approved.\n"],
    &["1. Budget\n", "Cllr ~ proposed, Cllr ~x seconded, all agreed ~.\n"],
    &["1. Budget\n", "Cllr ~ was nominated by Cllr ~x and seconded by Cllr ~y.\n"],
    &[
        "1. Budget\n",
        "Cllr ~ moved and Cllr Kerr seconded ~.\n4 Members voted for the Motion as follows: Cllrs ~ and Munn\n",
    ],
    &["1. Budget\n", "Decision:\nThat the report ~ be noted.\nMinutes:\nRESOLVED that the report ~ be noted.\n"],
    &[
        "1. Budget\n",
        "Decision:\nThat the report on the matter of ~ be noted and...\nMinutes:\nRESOLVED that the report be ~.\n",
    ],
    &["1. Budget\nRESOLVED that\n", "(@) the ~ be noted;\n"],
    &["1. Budget\nRESOLVED that it be approved.\n", "Cllr ~ For\n"],
    &["1. Budget\nRESOLVED that it be approved.\nFor: ", "Cllr ~, ", "\nAgainst: ", "Cllr ~x, "],
    &["Page @\nAmbly Parish Council ~\nSome words stand here about ~.\n"],
];

static PLAIN: [&str; 29] = [
    "1. Apologies\n",
    "Councillor A. Vane, ",
    "(a) (b) (i) 1.1 ",
    "Present: ",
    "Present:\n",
    "declared an interest in item 7 ",
    "\n",
    " \t ",
    "item 7 and ",
    "Vane, ",
    "Cllr Vane\n",
    "• ",
    "1.\n",
    "Cllr Vane declared a personal interest in item 3. ",
    "Proposed by Cllr Vane, seconded by Cllr Kerr and ",
    "RESOLVED\n",
    "12 votes for, 3 against. ",
    "12 May 2019 at 7 pm ",
    "Apologies were received from ",
    "and ",
    "| ",
    "For: Cllr Vane, Cllr Kerr; Against: ",
    "Minutes:\n",
    "23/045 ",
    "-",
    "Page 1\n",
    "i) ",
    "Mr ",
    "in the Chair, ",
];

static HTML: [&str; 12] = [
    "<p>",
    "<div><b>",
    "<table><tr><td>",
    "<a href=\"",
    "<!--",
    "&amp",
    "<ol><li>",
    "</p>",
    "<",
    "<script>",
    "<svg>",
    "a</b>",
];

static MARKDOWN: [&str; 9] = ["**", "[a](", "*a _b ", "| a ", "`a", "<b", "- a\n", "<p>\n", "# a\n"];
