//! Minutes of councils that do not exist, to try the page with.

/// An example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// One word for it.
    pub name: &'static str,
    /// Its minutes.
    pub text: &'static str,
}

/// All examples.
pub const SAMPLES: [Sample; 3] = [
    Sample { name: "cabinet", text: include_str!("cabinet.txt") },
    Sample { name: "planning", text: include_str!("planning.txt") },
    Sample { name: "parish", text: include_str!("parish.txt") },
];

/// All examples, so often that a browser makes what reads them fast.
pub fn rehearsal() -> String {
    SAMPLES.map(|sample| sample.text).concat().repeat(3)
}
