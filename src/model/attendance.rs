//! Attendance: who was there, in what part, who came and who left.

use super::Evidence;
use serde::{Deserialize, Serialize};

/// One person's attendance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attendance {
    /// Whose.
    pub person_id: String,
    /// There or not.
    pub status: AttendanceStatus,
    /// "Vice Chair", "in the Chair", "Democratic Services Officer".
    pub role: Option<String>,
    /// The member in whose place this one sat.
    pub substitute_for_id: Option<String>,
    /// True where the minutes say that the person attended remotely.
    pub remote: Option<bool>,
    /// The words.
    pub evidence: Vec<Evidence>,
}

/// There or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AttendanceStatus {
    /// A member of the body who was there.
    Present,
    /// Sent apologies.
    Apologies,
    /// Listed as absent, without apologies.
    Absent,
    /// Officers, guests, press, members of other bodies.
    InAttendance,
}

/// A stated arrival or departure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Movement {
    /// Whose.
    pub person_id: String,
    /// In or out.
    pub kind: MovementKind,
    /// The item under which it is recorded or which the words name.
    pub item_id: Option<String>,
    /// 24-hour, `19:45`.
    pub time: Option<String>,
    /// The words.
    pub evidence: Vec<Evidence>,
}

/// In or out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MovementKind {
    /// Came for the first time.
    Arrived,
    /// Went.
    Left,
    /// Came back.
    Returned,
}
