//! The catalogue of checks. Codes never change; messages are one plain sentence of fact.

use crate::model::Severity;

/// What is worth a look, with the values that its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CheckKind {
    /// In a list of those present and among the apologies.
    PresentAndApologies { name: String },
    /// In a list of those present and in one of those absent.
    PresentAndAbsent { name: String },
    /// A declaration cites a number that no item bears.
    DeclarationItemNotFound { name: String, number: String },
    /// Declared an interest that bars from taking part, then moved, seconded or voted.
    DeclaredInterestThenVoted { name: String, interest: String, item: String, part: String, barred: bool },
    /// Declared an interest that bars from taking part; the minutes do not say what the member did.
    DeclaredNoActionRecorded { name: String, interest: String },
    /// The names of a recorded vote are more or fewer than the figure printed.
    VoteTallyDiffersFromNames { item: String, side: &'static str, stated: u32, named: u32 },
    /// More votes than members present.
    VotesExceedPresent { item: String, votes: u32, present: u32 },
    /// The council's feed counts more or fewer declarations in an item than its text tells of.
    FeedCountsOthers { item: String, counted: u32, told: u32 },
    /// Left, is not recorded as back, and then moved, seconded or voted.
    LeftThenVoted { name: String, item: String, part: String },
}

impl CheckKind {
    /// The published code.
    pub fn code(&self) -> &'static str {
        match self {
            CheckKind::PresentAndApologies { .. } => "present_and_apologies",
            CheckKind::PresentAndAbsent { .. } => "present_and_absent",
            CheckKind::DeclarationItemNotFound { .. } => "declaration_item_not_found",
            CheckKind::DeclaredInterestThenVoted { .. } => "declared_interest_then_voted",
            CheckKind::DeclaredNoActionRecorded { .. } => "declared_no_action_recorded",
            CheckKind::VoteTallyDiffersFromNames { .. } => "vote_tally_differs_from_names",
            CheckKind::VotesExceedPresent { .. } => "votes_exceed_present",
            CheckKind::FeedCountsOthers { .. } => "feed_counts_other_declarations",
            CheckKind::LeftThenVoted { .. } => "left_then_voted",
        }
    }

    /// How much it matters: an interest that need not bar is for information only.
    pub fn severity(&self) -> Severity {
        match self {
            CheckKind::DeclaredNoActionRecorded { .. }
            | CheckKind::FeedCountsOthers { .. }
            | CheckKind::DeclaredInterestThenVoted { barred: false, .. } => Severity::Note,
            _ => Severity::Attention,
        }
    }

    /// One sentence for the reader.
    pub fn message(&self) -> String {
        match self {
            CheckKind::PresentAndApologies { name } => format!("{name} is listed as present and among the apologies."),
            CheckKind::PresentAndAbsent { name } => format!("{name} is listed as present and as absent."),
            CheckKind::DeclarationItemNotFound { name, number } => {
                format!("{name} declared an interest in item {number}, and the document holds no item of that number.")
            }
            CheckKind::DeclaredInterestThenVoted { name, interest, item, part, .. } => {
                format!("{name} declared {interest} in {item} and is named as {part} there.")
            }
            CheckKind::DeclaredNoActionRecorded { name, interest } => {
                format!("{name} declared {interest}, and the minutes do not say whether {name} left or took part.")
            }
            CheckKind::VoteTallyDiffersFromNames { item, side, stated, named } => {
                format!("At {item} {stated} votes {side} are stated and {named} names are listed.")
            }
            CheckKind::VotesExceedPresent { item, votes, present } => {
                format!("At {item} {votes} votes are recorded, and {present} members are listed as present.")
            }
            CheckKind::FeedCountsOthers { item, counted, told } => {
                let declarations = if *counted == 1 { "declaration" } else { "declarations" };
                format!("The feed counts {counted} {declarations} of interest in {item}, and its text tells of {told}.")
            }
            CheckKind::LeftThenVoted { name, item, part } => {
                format!(
                    "{name} is recorded as having left, not as having returned, and is then named as {part} at {item}."
                )
            }
        }
    }
}
