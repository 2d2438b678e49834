//! What is refused: bytes that are no text, and so no minutes.
//!
//! Out: [`Refusal`], with a code for programs and one sentence for people that says what to do. The sentences hold on the
//! page and on the command line alike.

use super::packing::Packing;

/// The most that is taken, in bytes. The longest minutes of a council fill about 1 MB; a saved page with pictures inside
/// its markup may be ten times that.
pub const MOST_BYTES: usize = 50_000_000;

/// Why a source is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No character but white space.
    Empty,
    /// Bytes that are no text.
    NotText(Format),
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// An archive that unpacks to far more than any document, or holds far more parts.
    TooMuchInside,
    /// A document that is locked with a password.
    Encrypted,
    /// A document that is cut off, or packed as no office program packs it.
    Damaged,
    /// A PDF file whose words cannot be had.
    Pdf(PdfFault),
    /// What reads files of this form could not be fetched.
    NotFetched,
}

/// Why the words of a PDF file cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PdfFault {
    /// Its pages are pictures.
    Scan,
    /// Cut off or damaged.
    Broken,
    /// More pages or words than any meeting's minutes.
    TooManyPages,
    /// What reads PDF files could not be fetched.
    NoEngine,
}

/// What bytes that are no text look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A PDF file.
    Pdf,
    /// Word's older `.doc`, or another file of that family.
    Doc,
    /// Rich text, `.rtf`.
    Rtf,
    /// A spreadsheet or a presentation of today's office programs.
    Office,
    /// PNG, JPEG and other pictures.
    Picture,
    /// A ZIP or other archive.
    Archive,
    /// Something else.
    Unknown,
}

impl Refusal {
    /// What is said of a file that is packed in that way where the program that unpacks it could not be fetched.
    pub fn not_fetched(packing: Packing) -> Refusal {
        match packing {
            Packing::Pdf | Packing::PdfItems => Refusal::Pdf(PdfFault::NoEngine),
            _ => Refusal::NotFetched,
        }
    }

    /// The published code; codes never change.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::Empty => "empty",
            Refusal::TooLarge => "too_large",
            Refusal::TooMuchInside => "too_much_inside",
            Refusal::Encrypted => "encrypted",
            Refusal::Damaged => "damaged",
            Refusal::NotFetched => "not_fetched",
            Refusal::Pdf(PdfFault::Scan) => "pdf_scan",
            Refusal::Pdf(PdfFault::Broken) => "pdf_broken",
            Refusal::Pdf(PdfFault::TooManyPages) => "pdf_too_many_pages",
            Refusal::Pdf(PdfFault::NoEngine) => "pdf_no_engine",
            Refusal::NotText(Format::Pdf) => "pdf",
            Refusal::NotText(Format::Doc) => "doc",
            Refusal::NotText(Format::Rtf) => "rtf",
            Refusal::NotText(Format::Office) => "office",
            Refusal::NotText(Format::Picture) => "picture",
            Refusal::NotText(Format::Archive) => "archive",
            Refusal::NotText(Format::Unknown) => "not_text",
        }
    }

    /// One sentence for people: what it is, and what to do.
    pub fn message(self) -> &'static str {
        match self {
            Refusal::Empty => "There is no text here: copy the text of the minutes and analyse that.",
            Refusal::TooLarge => {
                "This is larger than 50 MB, far more than the minutes of a meeting: take out the minutes and analyse them alone."
            }
            Refusal::NotText(Format::Pdf) => {
                "This is a PDF file, which only the page of the Minutes Analyser reads: open it there, or analyse what scripts/pdf-items prints for it."
            }
            Refusal::Pdf(PdfFault::Scan) => {
                "This PDF is a scan: its pages are pictures, without words that can be read. Ask the council for the file it was printed from, or run text recognition (OCR) over it and try again."
            }
            Refusal::Pdf(PdfFault::Broken) => {
                "This PDF is cut off or damaged: download it again, or open it, copy all of its text and analyse that."
            }
            Refusal::Pdf(PdfFault::TooManyPages) => {
                "This PDF has more than 1,000 pages, far more than the minutes of a meeting: save the pages of the minutes as a file of their own and analyse that."
            }
            Refusal::Pdf(PdfFault::NoEngine) => {
                "The part of this page that reads PDF files could not be fetched: check the connection and try again, or open the file, copy all of its text and analyse that."
            }
            Refusal::NotFetched => {
                "The part of this page that reads Word, OpenDocument and other packed files could not be fetched: check the connection and try again, or open the file, copy all of its text and analyse that."
            }
            Refusal::NotText(Format::Doc) => {
                "This is a file of an older Office program (.doc), which cannot be read: open it in Word or LibreOffice, save it there as a Word document (.docx) and analyse that."
            }
            Refusal::NotText(Format::Rtf) => {
                "This is a rich text file (.rtf), which cannot be read: open it in Word or LibreOffice, save it there as a Word document (.docx) and analyse that."
            }
            Refusal::NotText(Format::Office) => {
                "This is a spreadsheet or a presentation: open it, copy the text of the minutes and analyse that."
            }
            Refusal::TooMuchInside => {
                "This file unpacks to far more than the minutes of a meeting: open it in the program it belongs to, copy the text of the minutes and analyse that."
            }
            Refusal::Encrypted => {
                "This file is locked with a password: open it in the program it belongs to, save it without the password and analyse that."
            }
            Refusal::Damaged => {
                "This file is damaged or cut off: fetch it again, or open it in Word or LibreOffice, save it anew as a Word document (.docx) and analyse that."
            }
            Refusal::NotText(Format::Picture) => {
                "This is a picture, and words in pictures cannot be read: find the minutes as text, such as the council's web page, and analyse that."
            }
            Refusal::NotText(Format::Archive) => {
                "This is an archive: take out the file that holds the minutes and analyse that."
            }
            Refusal::NotText(Format::Unknown) => {
                "This is not text: open it in the program it belongs to, copy the text of the minutes and analyse that."
            }
        }
    }
}
