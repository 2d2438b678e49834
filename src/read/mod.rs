//! What the words say: readers that walk an [`Outline`](crate::structure::Outline) and give facts with spans.
//!
//! A reader is a pure function and does not fail: what it cannot read becomes a warning that points at the words.
//! Not here: finding the person or the item that a name or a number means (`link`).

pub mod attendance;
pub mod date;
pub mod declarations;
pub mod item_reference;
pub mod meeting;
pub mod name;
pub mod phrase;
pub mod resolutions;
pub mod sentence;
pub mod within;
pub mod word_list;
