//! The shape of a document.

use crate::signal_words::Signals;
use crate::span::Span;
use crate::text::Layout;
use std::ops::Range;

/// Lines, the blocks that they form, and the agenda items that the blocks belong to; all in reading order.
#[derive(Debug, Default)]
pub struct Outline<'t> {
    /// Every line that is not blank. A printed line that holds a heading and the text after it stands as two.
    pub lines: Vec<Line<'t>>,
    /// Every block; together they hold every line once.
    pub blocks: Vec<Block<'t>>,
    /// Agenda items, parents before their sub-items.
    pub items: Vec<Item<'t>>,
}

/// One line of the plain text without the white space around it; never empty.
#[derive(Clone, Debug)]
pub struct Line<'t> {
    /// Its words: a slice of the plain text, so that `SourceText::span_of` finds it.
    pub text: &'t str,
    /// Blank lines before it.
    pub gap: u32,
    /// White space before it, in columns (a tab counts to the next multiple of 8).
    pub indent: u32,
    /// What markup said of it.
    pub layout: &'t Layout,
}

/// A paragraph: one line, or lines that the page or the printer wrapped; or one row of a list.
#[derive(Clone, Debug)]
pub struct Block<'t> {
    /// The words without the label: a slice of the plain text that may hold line ends, to be read as spaces.
    pub text: &'t str,
    /// The label of a list at its start: "1.", "(a)", "•".
    pub label: Option<Label<'t>>,
    /// Its lines in [`Outline::lines`].
    pub lines: Range<usize>,
    /// What part it plays.
    pub role: Role,
    /// The item that it belongs to, in [`Outline::items`]; none before the first item.
    pub item: Option<usize>,
    /// Which signal words its text holds.
    pub signals: Signals,
}

/// What part a block plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Before the first item: title, date, venue, who was present.
    Preamble,
    /// An item's number or title.
    Heading,
    /// The heading of a section of the agenda ("Adult Social Care & Health", "Part 2 - private").
    Section,
    /// What the agenda says of an item beforehand ("To receive …").
    Agenda,
    /// "Minutes:", "Decision:" and the like, alone.
    Caption,
    /// What the minutes record. In a document that does not tell agenda from minutes, everything under a heading.
    Minutes,
    /// "Additional documents:", "pdf icon PDF 138 KB".
    Documents,
    /// No part of the minutes: page numbers, running heads, menus, crumbs, cookie banners.
    Furniture,
}

/// The label of a list, and the kind of counting that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label<'t> {
    /// As printed: a slice of the plain text.
    pub text: &'t str,
    /// A bullet or dash: it marks, but does not count.
    pub bullet: bool,
}

/// An agenda item.
#[derive(Clone, Debug)]
pub struct Item<'t> {
    /// As printed, without final dot or brackets ("18.1", "CL11", "10(b)").
    pub number: Option<String>,
    /// Its title: a slice of the plain text without number, attachments' tails and final dot.
    pub title: &'t str,
    /// 1 for an item, 2 for a sub-item.
    pub level: u8,
    /// In [`Outline::items`].
    pub parent: Option<usize>,
    /// The heading of the section above it.
    pub section: Option<&'t str>,
    /// Attached documents.
    pub documents: Vec<AttachedDocument<'t>>,
    /// Press and public excluded.
    pub private: bool,
    /// The page says that there is more text.
    pub truncated: bool,
    /// What the title says that the item is about.
    pub subject: Subject,
    /// Its own blocks in [`Outline::blocks`], heading included, sub-items not.
    pub blocks: Range<usize>,
    /// From its heading to its last word, sub-items included.
    pub extent: Span,
}

/// An attached document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedDocument<'t> {
    /// Its title; the item's where none is printed.
    pub title: &'t str,
    /// "pdf".
    pub format: Option<String>,
    /// "138 KB".
    pub size: Option<&'t str>,
}

/// The routine business that a title announces; readers look where their facts stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Subject {
    /// "Apologies for absence", "Present", "Attendance", "Substitutes", "Sederunt".
    Attendance,
    /// "Declarations of interest", "Disclosures".
    Declarations,
    /// "Apologies and declarations of interest", in one.
    AttendanceAndDeclarations,
    /// "Minutes of the previous meeting".
    PreviousMinutes,
    /// "Exclusion of the press and public".
    Exclusion,
    /// "Date of next meeting", "Close of meeting".
    Close,
    /// The council's business.
    #[default]
    Business,
}

impl<'t> Outline<'t> {
    /// The blocks before the first item.
    pub fn preamble(&self) -> impl Iterator<Item = &Block<'t>> {
        self.blocks.iter().filter(|block| block.role == Role::Preamble)
    }

    /// The blocks that record what the meeting did under item `index`, sub-items not included.
    pub fn minutes_of(&self, index: usize) -> impl Iterator<Item = &Block<'t>> {
        self.blocks[self.items[index].blocks.clone()].iter().filter(|block| block.role == Role::Minutes)
    }

    /// The lines of a block.
    pub fn lines_of(&self, block: &Block<'t>) -> &[Line<'t>] {
        &self.lines[block.lines.clone()]
    }
}
