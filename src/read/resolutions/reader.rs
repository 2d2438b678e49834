//! One agenda item -> its decisions, by reading its sentences in order.
//!
//! In:       the item's passages.   Out: decisions in the order printed.
//! How:      a sentence announces a decision, proposes something, says what became of it, tells a decision, or only adds
//!           movers or a vote to what stands before or after it. Motions wait until they are carried or lost, or until a
//!           resolution takes their movers over.
//! Not here: the forms of the sentences (`lead_in`, `motion`, `outcome`, `vote`, `mover`).

mod trailer;

use super::clause::{Begin, find_cut_off, gather, is_stem, moves};
use super::lead_in::{LeadIn, read_lead_in};
use super::motion::{Fate, Proposal, read_fate, read_proposal};
use super::mover::{Movers, read_movers};
use super::narrative::{is_trailer, without_tail};
use super::outcome::{Outcome, announces_foreign_decisions, read_outcome, read_outcome_of};
use super::passage::{Part, Passage};
use super::vote::{enter_side, enter_voters, merge_votes, names_only, read_division, read_side, read_vote, read_voter};
use super::{ClauseReading, ResolutionReading, VoteReading, key};
use crate::model::{ResolutionKind, VoteOption};
use crate::order;
use crate::read::name::Name;
use crate::span::Span;
use crate::structure::Subject;
use crate::text::SourceText;
use regex::Regex;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A motion that waits.
struct Motion<'t> {
    text: Option<&'t str>,
    /// Where its text stands in paragraphs of its own.
    clauses: Vec<ClauseReading<'t>>,
    mover: Option<Name<'t>>,
    seconder: Option<Name<'t>>,
    vote: Option<VoteReading<'t>>,
    evidence: Vec<Span>,
    amendment: bool,
    /// The word by which it was carried.
    carried: Option<&'t str>,
    /// The passage that says so.
    carried_at: usize,
    /// Introduces what follows: "It was proposed by … and".
    leading: bool,
    /// Where it stands among motions and decisions.
    order: usize,
    passage: usize,
    sentence: &'t str,
}

/// A decision, and where it stands.
struct Decision<'t> {
    /// Under which of the item's captions "Decision" and "Minutes" it is printed.
    section: usize,
    reading: ResolutionReading<'t>,
    order: usize,
    passage: usize,
}

/// Reads one item.
pub struct ItemReader<'t, 'p> {
    source: &'t SourceText,
    passages: &'p [Passage<'t>],
    item: Option<usize>,
    subject: Subject,
    decisions: Vec<Decision<'t>>,
    motions: Vec<Motion<'t>>,
    order: usize,
    /// The last sentence that neither votes nor names movers.
    previous: Option<(usize, &'t str)>,
    /// The lines report what another authority decided.
    foreign: bool,
    /// "Decision", alone, stands right before.
    after_caption: bool,
    /// How many captions stood before.
    section: usize,
}

impl<'t, 'p> ItemReader<'t, 'p> {
    /// The decisions of one item.
    pub fn read(
        source: &'t SourceText,
        passages: &'p [Passage<'t>],
        item: Option<usize>,
        subject: Subject,
    ) -> Vec<ResolutionReading<'t>> {
        let mut reader = ItemReader {
            source,
            passages,
            item,
            subject,
            decisions: Vec::new(),
            motions: Vec::new(),
            order: 0,
            previous: None,
            foreign: false,
            after_caption: false,
            section: 0,
        };
        reader.read_passages();
        reader.settle_motions();
        reader.drop_repeated();
        let mut readings: Vec<_> = reader.decisions.into_iter().map(|decision| decision.reading).collect();
        order::sort_by_key(&mut readings, |reading| reading.clauses.first().map(|clause| source.span_of(clause.text)));
        readings
    }

    fn read_passages(&mut self) {
        let (mut at, mut byte) = (0, 0);
        while let Some(passage) = self.passages.get(at) {
            let next = self.read_passage(at, passage, byte);
            debug_assert!(next > (at, byte));
            (at, byte) = if next > (at, byte) { next } else { (at + 1, 0) };
        }
    }

    /// Reads a passage from `from` on; gives where reading goes on.
    fn read_passage(&mut self, at: usize, passage: &Passage<'t>, from: usize) -> (usize, usize) {
        let behind = (at + 1, 0);
        match passage.part {
            Part::Decision => {
                self.section += 1;
                self.after_caption = true;
                return self.captioned_decision(at).unwrap_or(behind);
            }
            Part::Motion | Part::Amendment => {
                if let Some(next) = self.passages.get(at + 1)
                    && self.read_counted_motions(&[passage.text, next.text].join(" "), passage.text)
                {
                    return (at + 2, 0);
                }
                self.caption_motion(at, passage.part == Part::Amendment);
                return behind;
            }
            Part::Agenda => {
                self.motion_on_the_agenda(at, passage);
                if passage.deciding && is_trailer(passage.text) {
                    for sentence in passage.sentences() {
                        self.read_trailer(at, sentence);
                    }
                }
                return behind;
            }
            Part::Caption if !tells(passage.text) => {
                self.section += 1;
                self.foreign = announces_foreign_decisions(passage.text);
                self.motion_on_the_agenda(at, passage);
                return behind;
            }
            Part::Caption | Part::Minutes => {}
        }
        if passage.text.ends_with(':') || announces_foreign_decisions(passage.text) {
            self.foreign = announces_foreign_decisions(passage.text);
        }
        if from == 0
            && let Some(next) = self.passages.get(at + 1).filter(|next| contains_word(next.text, "amendment"))
            && contains_word(passage.text, "motion")
            && self.read_counted_motions(&[passage.text, next.text].join(" "), passage.text)
        {
            return (at + 2, 0);
        }
        if from == 0
            && let Some(place) = self.read_recorded_side(at, passage)
        {
            return place;
        }
        if from == 0
            && let Some(place) = self.quoted_motion(at, passage)
        {
            return place;
        }
        let sentences = if passage.deciding { passage.sentences_from(from) } else { Vec::new() };
        if sentences.is_empty()
            && let Some(place) = self.stem_of_decisions(at, passage, 0, passage.text)
        {
            return place;
        }
        if sentences.is_empty() && !passage.text.is_empty() {
            self.previous = Some((at, passage.text));
        }
        for sentence in sentences {
            let start = sentence.as_ptr() as usize - passage.text.as_ptr() as usize;
            if start < from {
                continue;
            }
            if let Some(place) = self.read_sentence(at, passage, start, sentence) {
                return place;
            }
        }
        behind
    }

    /// Reads one sentence; gives where reading goes on if the decision in it took more than the sentence.
    fn read_sentence(
        &mut self,
        at: usize,
        passage: &Passage<'t>,
        start: usize,
        sentence: &'t str,
    ) -> Option<(usize, usize)> {
        if self.is_purpose(sentence) {
            return None;
        }
        if sentence.contains(':') && announces_foreign_decisions(sentence) {
            self.foreign = true;
        }
        if let Some((before, named)) = self.previous
            && before == at
            && !self.foreign
            && let Some(outcome) = read_outcome_of(self.source, named, sentence)
        {
            self.tell(at, outcome);
            return None;
        }
        if let Some(place) = self.stem_of_decisions(at, passage, start, sentence) {
            return Some(place);
        }
        if let Some(lead) = read_lead_in(sentence) {
            return self.announce(at, passage, start, sentence, lead);
        }
        if self.read_fate_of_motion(at, sentence) || self.read_trailer(at, sentence) {
            return None;
        }
        let outcome = read_outcome(sentence, self.subject == Subject::PreviousMinutes);
        let told = outcome.is_some_and(|outcome| {
            outcome.keeps_movers() || read_movers(outcome.text).is_empty() && !is_motion(outcome.text)
        });
        if (told || !self.read_motion(at, sentence))
            && let Some(outcome) = outcome
            && !self.foreign
            && self.may_tell(sentence)
        {
            self.tell(at, outcome);
            let movers = read_movers(sentence);
            let vote = read_vote(sentence).map(|found| found.vote);
            self.add_to_decision(movers, vote, None);
        }
        self.previous = Some((at, sentence));
        None
    }

    /// What the agenda sets itself: "To RESOLVE that …", "To approve the minutes".
    fn is_purpose(&self, sentence: &str) -> bool {
        let lower = sentence.get(..3).unwrap_or_default();
        lower.eq_ignore_ascii_case("to ") && sentence.starts_with('T')
    }

    /// Apologies and declarations that were received are no decisions; only the acceptance of apologies is.
    fn may_tell(&self, sentence: &str) -> bool {
        match self.subject {
            Subject::Declarations => false,
            Subject::Attendance | Subject::AttendanceAndDeclarations => {
                let lower = sentence.to_ascii_lowercase();
                lower.contains("accepted") || lower.contains("approved")
            }
            _ => true,
        }
    }

    /// Leaves out what is printed again under another caption: under "Decision" and under "Minutes".
    fn drop_repeated(&mut self) {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let source = self.source;
        self.decisions.retain(|decision| {
            *seen.entry(key(source, &decision.reading)).or_insert(decision.section) == decision.section
        });
    }

    // Decisions announced.

    fn announce(
        &mut self,
        at: usize,
        passage: &Passage<'t>,
        start: usize,
        sentence: &'t str,
        lead: LeadIn<'t>,
    ) -> Option<(usize, usize)> {
        if is_back_reference(lead.body) {
            return self.agreed_to_this(at, sentence, lead);
        }
        let shouted = lead.verb.chars().all(|c| !c.is_lowercase());
        let begin = Begin {
            passage: at,
            byte: if lead.body.is_empty() {
                start + sentence.len()
            } else {
                lead.body.as_ptr() as usize - passage.text.as_ptr() as usize
            },
            sentence_end: start + sentence.len(),
            formal: lead.formal,
            shouted,
        };
        let gathered = gather(self.source, self.passages, begin);
        let place = (gathered.passage, gathered.byte);
        let mut clauses = gathered.clauses;
        if clauses.is_empty() {
            return None;
        }
        if !lead.formal && lead.body.split_whitespace().count() <= 2 && lead.before.contains(',') {
            clauses = vec![ClauseReading { label: None, text: without_tail(sentence, true) }];
        }
        if self.carries_motion(at, &lead) {
            return None;
        }
        let mut movers = read_movers(&sentence[..sentence.len() - lead.body.len()]);
        let announcement = &sentence[..sentence.len() - lead.body.len()];
        let mut vote = read_vote(announcement).map(|found| found.vote);
        if let Some(last) = clauses.last() {
            let tail = self.tail_of(last.text, at, place);
            if movers.is_empty() && is_trailer(tail) {
                movers = read_movers(tail);
            }
            add_vote(&mut vote, read_vote(tail).map(|found| found.vote));
        }
        let mut reading = ResolutionReading {
            item: self.item,
            kind: lead.kind,
            verb: lead.verb,
            clauses,
            mover: movers.mover,
            seconder: movers.seconder,
            vote,
            truncated: gathered.cut_off.is_some(),
            evidence: Vec::new(),
        };
        let words = self.source.span_of(sentence);
        reading.evidence =
            reading.clauses.iter().map(|clause| self.source.span_of(clause.text)).fold(vec![words], widened);
        self.take_motion_over(&mut reading, &lead, at);
        self.decide(reading, place.0.saturating_sub(usize::from(place.1 == 0)));
        self.previous = None;
        if place == (at, start + sentence.len()) { None } else { Some(place) }
    }

    /// "AGREED", alone, under what was moved: it carries the motion and announces nothing.
    fn carries_motion(&mut self, at: usize, lead: &LeadIn<'t>) -> bool {
        let alone = lead.body.is_empty() && lead.before.is_empty() && !self.passages[at].text.contains([':', '-']);
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes);
        let announces = next.is_some_and(|next| {
            next.label.is_some_and(|_| !next.bullet) || moves(next.text) || next.text.starts_with("To ")
        });
        match self.motions.last_mut().filter(|motion| motion.text.is_some() && alone && !announces) {
            Some(motion) => {
                motion.carried = Some(lead.verb);
                true
            }
            None => false,
        }
    }

    /// The words behind a decision's last clause up to where reading goes on.
    fn tail_of(&self, clause: &'t str, at: usize, place: (usize, usize)) -> &'t str {
        let passage = if place.1 > 0 { place.0 } else { place.0.saturating_sub(1).max(at) };
        let text = self.passages[passage].text;
        let from = (clause.as_ptr() as usize + clause.len()).saturating_sub(text.as_ptr() as usize);
        let to = if place.1 > 0 { place.1 } else { text.len() };
        text.get(from.min(to)..to).unwrap_or_default()
    }

    /// "Full Council agreed to this action": a vote on what stands before.
    fn agreed_to_this(&mut self, at: usize, sentence: &'t str, lead: LeadIn<'t>) -> Option<(usize, usize)> {
        let vote = read_vote(sentence).map(|found| found.vote);
        let span = self.source.span_of(sentence);
        match self.open_motion() {
            Some(motion) if motion.text.is_some() => {
                motion.carried = Some(lead.verb);
                motion.evidence.push(span);
                add_vote(&mut motion.vote, vote);
            }
            _ => self.add_to_decision(Movers::default(), vote, Some(span)),
        }
        self.previous = Some((at, sentence));
        None
    }

    /// "The Committee:-", and then a list whose rows begin with what was decided.
    fn stem_of_decisions(
        &mut self,
        at: usize,
        passage: &Passage<'t>,
        start: usize,
        sentence: &'t str,
    ) -> Option<(usize, usize)> {
        if start + sentence.len() < passage.text.len() || !is_stem(sentence) {
            return None;
        }
        let next = self.passages.get(at + 1).filter(|next| next.label.is_some() && next.part == Part::Minutes)?;
        let verb = next.text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if !decides(verb) {
            return None;
        }
        let begin = Begin {
            passage: at,
            byte: passage.text.len(),
            sentence_end: passage.text.len(),
            formal: true,
            shouted: true,
        };
        let gathered = gather(self.source, self.passages, begin);
        let words = self.source.span_of(sentence);
        let mut reading = ResolutionReading {
            item: self.item,
            kind: ResolutionKind::Resolved,
            verb,
            evidence: gathered.clauses.iter().map(|clause| self.source.span_of(clause.text)).fold(vec![words], widened),
            clauses: gathered.clauses,
            mover: None,
            seconder: None,
            vote: read_vote(sentence).map(|found| found.vote),
            truncated: gathered.cut_off.is_some(),
        };
        if reading.clauses.is_empty() {
            return None;
        }
        self.take_carried_motion(&mut reading);
        self.decide(reading, gathered.passage.saturating_sub(1));
        Some((gathered.passage, gathered.byte))
    }

    /// "Decision", alone on its line: the next passage is one, unless it says so itself.
    fn captioned_decision(&mut self, at: usize) -> Option<(usize, usize)> {
        let caption = self.passages[at].text;
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes)?;
        let first = next.sentences().first().copied()?;
        let announced = read_lead_in(first).is_some() || read_outcome(first, false).is_some() || is_trailer(first);
        let listed = next.label.is_some() && !next.bullet;
        let set_in = ["That ", "To ", "THAT "].iter().any(|begin| first.starts_with(begin)) || is_stem(next.text);
        let announced = announced && !is_stem(next.text);
        if announced || !(listed || set_in) {
            return None;
        }
        let begin =
            Begin { passage: at, byte: caption.len(), sentence_end: caption.len(), formal: true, shouted: true };
        let gathered = gather(self.source, self.passages, begin);
        if gathered.clauses.is_empty() {
            return None;
        }
        let spans = gathered.clauses.iter().map(|clause| self.source.span_of(clause.text));
        let mut reading = ResolutionReading {
            item: self.item,
            kind: ResolutionKind::Resolved,
            verb: caption.trim_matches(|c: char| !c.is_alphanumeric()),
            evidence: spans.fold(vec![self.source.span_of(caption)], widened),
            clauses: gathered.clauses,
            mover: None,
            seconder: None,
            vote: None,
            truncated: gathered.cut_off.is_some(),
        };
        self.take_carried_motion(&mut reading);
        self.decide(reading, gathered.passage.saturating_sub(1));
        Some((gathered.passage, gathered.byte))
    }

    fn decide(&mut self, reading: ResolutionReading<'t>, passage: usize) {
        self.order += 1;
        self.decisions.push(Decision { section: self.section, reading, order: self.order, passage });
    }

    // Decisions told.

    fn tell(&mut self, at: usize, outcome: Outcome<'t>) {
        let reading = ResolutionReading {
            item: self.item,
            kind: ResolutionKind::Resolved,
            verb: outcome.verb,
            clauses: vec![ClauseReading { label: None, text: outcome.text }],
            mover: None,
            seconder: None,
            vote: None,
            truncated: find_cut_off(outcome.text).is_some(),
            evidence: vec![self.source.span_of(outcome.text)],
        };
        self.decide(reading, at);
    }

    // Motions.

    fn push_motion(&mut self, at: usize, sentence: &'t str, proposal: Proposal<'t>) {
        self.order += 1;
        let leading = proposal.text.is_none();
        self.motions.push(Motion {
            text: proposal.text,
            clauses: Vec::new(),
            mover: proposal.movers.mover,
            seconder: proposal.movers.seconder,
            vote: None,
            evidence: vec![self.source.span_of(sentence)],
            amendment: proposal.amendment,
            carried: None,
            carried_at: at,
            leading,
            order: self.order,
            passage: at,
            sentence,
        });
    }

    /// "Motion", "Amendment" alone: what follows is its text, up to the movers.
    fn caption_motion(&mut self, at: usize, amendment: bool) {
        let caption = self.passages[at].text;
        let text = self
            .passages
            .get(at + 1)
            .filter(|next| matches!(next.part, Part::Minutes | Part::Agenda))
            .map(|next| next.text);
        let proposes = text.is_some_and(|text| read_proposal(text).is_some_and(|proposal| !proposal.movers.is_empty()));
        if proposes && !amendment {
            return;
        }
        let text = text.filter(|_| !proposes).map(|text| without_tail(quoted(text), false));
        let movers = Movers::default();
        self.push_motion(at, caption, Proposal { text, movers, amendment, refers_back: false });
        if let Some(motion) = self.motions.last_mut() {
            motion.leading = false;
        }
    }

    /// A motion printed before it is moved: "I will move that …", “This Council resolves …”.
    fn motion_on_the_agenda(&mut self, at: usize, passage: &Passage<'t>) {
        static WILL_MOVE: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new(r"(?is)^\W*I\s+(?:will|shall|wish\s+to|propose\s+to)\s+move\b.{0,60}?\b(?<text>that\s.*)")
                .expect("a constant pattern")
        });
        let text = match WILL_MOVE.captures(passage.text).and_then(|found| found.name("text")) {
            Some(text) => &passage.text[text.range()],
            None if is_motion_text(passage.text) => quoted(passage.text),
            None => return,
        };
        let movers = Movers::default();
        self.push_motion(
            at,
            passage.text,
            Proposal { text: Some(without_tail(text, false)), movers, amendment: false, refers_back: false },
        );
        if let Some(motion) = self.motions.last_mut() {
            motion.leading = false;
        }
    }

    /// A paragraph that is the text of a motion: in quotation marks, or announced by the line before.
    fn quoted_motion(&mut self, at: usize, passage: &Passage<'t>) -> Option<(usize, usize)> {
        let behind = Some((at + 1, 0));
        static NAMED: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new(r"(?i)^\W*(?:amendment|motion|proposal)(?:\s+(?:no\.?\s*)?\d+)?\s*:\W*(?<text>\S)")
                .expect("a constant pattern")
        });
        let named =
            NAMED.captures(passage.text).and_then(|found| found.name("text")).map(|text| &passage.text[text.start()..]);
        let waits = self.motions.last().is_some_and(|motion| {
            motion.text.is_none()
                && motion.carried.is_none()
                && !self.decisions.iter().any(|decision| decision.order > motion.order)
        });
        if waits
            && self.motions.last().is_some_and(|motion| {
                motion.sentence.trim_end().ends_with([':', '-'])
                    || motion.sentence.trim_end().ends_with("that")
                    || named.is_some()
                    || moves(passage.text)
            })
            && read_lead_in(passage.text).is_none()
            && !is_trailer(passage.text)
        {
            let byte = named.map_or(0, |named| named.as_ptr() as usize - passage.text.as_ptr() as usize);
            let begin = Begin { passage: at, byte, sentence_end: passage.text.len(), formal: true, shouted: true };
            let gathered = gather(self.source, self.passages, begin);
            let first = gathered.clauses.first()?.text;
            let words = gathered.clauses.iter().map(|clause| self.source.span_of(clause.text));
            if let Some(motion) = self.motions.last_mut() {
                (motion.text, motion.leading) = (Some(first), false);
                motion.evidence = words.fold(std::mem::take(&mut motion.evidence), widened);
                motion.clauses = gathered.clauses;
            }
            return Some((gathered.passage, gathered.byte)).filter(|place| *place > (at, 0)).or(behind);
        }
        if let Some(text) = named
            && read_lead_in(text).is_none()
            && read_movers(text).is_empty()
        {
            let amendment = passage.text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(['A', 'a']);
            let proposal = Proposal {
                text: Some(without_tail(text, false)),
                movers: Movers::default(),
                amendment,
                refers_back: false,
            };
            self.push_motion(at, passage.text, proposal);
            return behind;
        }
        if contains_word(passage.text, "move") && passage.text.trim_start().starts_with(['I', '"']) {
            let motions = self.motions.len();
            self.motion_on_the_agenda(at, passage);
            if self.motions.len() > motions {
                return behind;
            }
        }
        if is_motion_text(passage.text) {
            let proposal = Proposal {
                text: Some(without_tail(quoted(passage.text), false)),
                movers: Movers::default(),
                amendment: false,
                refers_back: false,
            };
            self.push_motion(at, passage.text, proposal);
            return behind;
        }
        None
    }

    /// Reads a sentence that proposes something or names who did.
    fn read_motion(&mut self, at: usize, sentence: &'t str) -> bool {
        let Some(mut proposal) = read_proposal(sentence) else { return false };
        if proposal.text.is_none() && !proposal.refers_back && read_outcome(sentence, false).is_some() {
            return false;
        }
        let vote = read_vote(sentence).map(|found| found.vote);
        let fate = read_fate(sentence);
        if proposal.refers_back || proposal.text.is_none() && self.is_waiting_for_movers(&proposal) {
            let span = self.source.span_of(sentence);
            if let Some(motion) = self.open_motion() {
                motion.mover = motion.mover.take().or(proposal.movers.mover.take());
                motion.seconder = motion.seconder.take().or(proposal.movers.seconder.take());
                motion.evidence.push(span);
                add_vote(&mut motion.vote, vote);
                if let Some((Fate::Carried, verb)) = fate {
                    motion.carried = Some(verb);
                }
                return true;
            }
        }
        if proposal.refers_back {
            return false;
        }
        self.push_motion(at, sentence, proposal);
        let carried = match fate {
            Some((Fate::Carried, verb)) => Some(verb),
            None => agreed_at_end(sentence),
            _ => None,
        };
        if let Some(motion) = self.motions.last_mut() {
            add_vote(&mut motion.vote, vote);
            motion.carried = carried;
            motion.leading &= carried.is_none();
        }
        if let Some((Fate::Lost, verb)) = fate {
            self.lose(self.motions.len() - 1, verb, None);
        }
        true
    }

    /// A motion whose text stands already, but not who moved it.
    fn is_waiting_for_movers(&self, proposal: &Proposal<'t>) -> bool {
        self.motions.last().is_some_and(|motion| {
            motion.text.is_some()
                && motion.carried.is_none()
                && (motion.mover.is_none() || motion.seconder.is_none() && proposal.movers.mover.is_none())
        })
    }

    fn open_motion(&mut self) -> Option<&mut Motion<'t>> {
        self.motions.last_mut()
    }

    /// "The motion was put to the vote and carried", "The amendment fell".
    fn read_fate_of_motion(&mut self, at: usize, sentence: &'t str) -> bool {
        if self.read_counted_motions(sentence, sentence) {
            return true;
        }
        let Some((fate, verb)) = read_fate(sentence) else { return false };
        let newest_motion =
            self.motions.iter().filter(|motion| motion.carried.is_none()).map(|motion| motion.order).max();
        let decided_last =
            self.decisions.last().is_some_and(|decision| newest_motion.is_none_or(|order| decision.order > order));
        if fate == Fate::Lost && decided_last && sentence.split_whitespace().count() <= 3 {
            return self.lose_last(at, sentence);
        }
        let movers = read_movers(sentence);
        let names_motion =
            ["motion", "amendment", "proposal", "proposition"].iter().any(|word| contains_word(sentence, word));
        let Some(index) = self.motion_meant(sentence, &movers) else {
            let moved = contains_word(sentence, "proposed")
                || contains_word(sentence, "moved")
                || contains_word(sentence, "put");
            if fate == Fate::Withdrawn || !names_motion || !moved || !movers.is_empty() {
                return false;
            }
            let proposal =
                Proposal { text: None, movers, amendment: contains_word(sentence, "amendment"), refers_back: false };
            self.push_motion(at, sentence, proposal);
            return self.settle(at, self.motions.len() - 1, fate, verb, sentence);
        };
        let opens_another = !movers.is_empty()
            && self.motions[index].mover.is_some()
            && !names_same(&self.motions[index], &movers)
            && self.motions[index].seconder.is_some();
        if opens_another
            || read_proposal(sentence)
                .is_some_and(|proposal| proposal.text.is_some() && !names_same(&self.motions[index], &proposal.movers))
        {
            return false;
        }
        if !names_motion && self.motions[index].text.is_none() && self.motions[index].leading && fate == Fate::Carried {
            return false;
        }
        let motion = &mut self.motions[index];
        if motion.mover.is_none() {
            motion.mover = movers.mover;
        }
        if motion.seconder.is_none() {
            motion.seconder = movers.seconder;
        }
        self.settle(at, index, fate, verb, sentence)
    }

    /// "LOST", alone, right behind what was moved.
    fn lose_last(&mut self, at: usize, sentence: &'t str) -> bool {
        let span = self.source.span_of(sentence);
        match self.decisions.last_mut().filter(|decision| decision.passage + 1 >= at) {
            Some(decision) => {
                decision.reading.kind = ResolutionKind::Lost;
                decision.reading.evidence.push(span);
                true
            }
            None => false,
        }
    }

    fn settle(&mut self, at: usize, index: usize, fate: Fate, verb: &'t str, sentence: &'t str) -> bool {
        let vote = read_vote(sentence).map(|found| found.vote);
        let span = self.source.span_of(sentence);
        let motion = &mut self.motions[index];
        add_vote(&mut motion.vote, vote);
        if !motion.evidence.contains(&span) {
            motion.evidence.push(span);
        }
        match fate {
            Fate::Carried => {
                motion.carried = Some(verb);
                motion.carried_at = at;
                if motion.amendment {
                    self.carry(index);
                } else {
                    self.lose_amendments();
                }
            }
            Fate::Lost => self.lose(index, verb, Some(sentence)),
            Fate::Withdrawn => {
                self.motions.remove(index);
            }
        }
        true
    }

    /// The motion that a sentence about its fate means: by its mover, by "amendment", else the last.
    fn motion_meant(&self, sentence: &str, movers: &Movers<'t>) -> Option<usize> {
        let amendment = contains_word(sentence, "amendment");
        let by_mover = self.motions.iter().rposition(|motion| movers.mover.is_some() && names_same(motion, movers));
        let by_kind = self.motions.iter().rposition(|motion| motion.amendment == amendment && motion.carried.is_none());
        if amendment && by_mover.is_none() && by_kind.is_none() {
            return None;
        }
        by_mover.or(by_kind).or_else(|| self.motions.iter().rposition(|motion| motion.carried.is_none()))
    }

    /// Where the motion is carried over amendments that wait, those are lost.
    fn lose_amendments(&mut self) {
        while let Some(index) = self.motions.iter().position(|motion| motion.amendment && motion.carried.is_none()) {
            self.lose(index, "", None);
        }
    }

    /// "Motion 19, Amendment 12": votes for the one are votes against the other.
    fn read_counted_motions(&mut self, words: &str, sentence: &'t str) -> bool {
        let Some((motion, amendment)) = read_division(words) else { return false };
        if self.motions.is_empty() {
            return false;
        }
        let amendment_carried = amendment > motion;
        for waiting in &mut self.motions {
            let (in_favour, against) = if waiting.amendment { (amendment, motion) } else { (motion, amendment) };
            add_vote(
                &mut waiting.vote,
                Some(VoteReading { in_favour: Some(in_favour), against: Some(against), ..VoteReading::default() }),
            );
        }
        let last = self.motions.iter().rposition(|waiting| waiting.amendment != amendment_carried);
        if let Some(index) = last.filter(|&index| self.motions[index].amendment) {
            self.lose(index, &sentence[..0], None);
        }
        true
    }

    /// A motion lost: a decision of its own.
    fn lose(&mut self, index: usize, verb: &'t str, said: Option<&'t str>) {
        let motion = self.motions.remove(index);
        let mut motion = motion;
        if let Some(vote) = &mut motion.vote
            && vote.in_favour > vote.against
            && vote.against.is_some()
            && said.is_some_and(|said| contains_word(said, "defeated"))
        {
            std::mem::swap(&mut vote.in_favour, &mut vote.against);
        }
        let text = motion.text.or(said.map(|said| without_tail(said, true)));
        let verb = if verb.is_empty() { verb_of(motion.sentence) } else { verb };
        self.decide_motion(Motion { text, ..motion }, ResolutionKind::Lost, verb);
    }

    fn carry(&mut self, index: usize) {
        let motion = self.motions.remove(index);
        let verb = motion.carried.unwrap_or_else(|| verb_of(motion.sentence));
        self.decide_motion(motion, ResolutionKind::Resolved, verb);
    }

    fn decide_motion(&mut self, motion: Motion<'t>, kind: ResolutionKind, verb: &'t str) {
        let text = motion.text.unwrap_or_else(|| without_tail(motion.sentence, true));
        let whole = vec![ClauseReading { label: None, text }];
        let reading = ResolutionReading {
            item: self.item,
            kind,
            verb,
            clauses: if motion.clauses.is_empty() { whole } else { motion.clauses },
            mover: motion.mover,
            seconder: motion.seconder,
            vote: motion.vote,
            truncated: false,
            evidence: std::iter::once(self.source.span_of(text)).fold(motion.evidence, widened),
        };
        self.decisions.push(Decision { section: self.section, reading, order: motion.order, passage: motion.passage });
    }

    /// What still waits when the item ends: carried, or moved and seconded, it was decided.
    fn settle_motions(&mut self) {
        while !self.motions.is_empty() {
            let motion = &self.motions[0];
            let seconded = motion.mover.is_some() && motion.seconder.is_some() && motion.text.is_some();
            if motion.carried.is_some() || seconded {
                self.carry(0);
            } else {
                self.motions.remove(0);
            }
        }
    }

    /// A resolution takes over movers and vote of the motion that it carries.
    fn take_motion_over(&mut self, reading: &mut ResolutionReading<'t>, lead: &LeadIn<'t>, at: usize) {
        let Some(index) = self.motions.iter().rposition(|motion| !motion.amendment) else { return };
        let motion = &self.motions[index];
        let before = lead.before.to_ascii_lowercase();
        let same = lead.formal
            || motion.leading
            || std::mem::take(&mut self.after_caption)
            || reading.clauses.first().is_some_and(|clause| repeats(clause.text, motion.text.unwrap_or_default()))
            || ["motion", "carried", "put to the"].iter().any(|word| before.contains(word));
        let other_mover =
            reading.mover.is_some() && motion.mover.is_some() && !same_name(&reading.mover, &motion.mover);
        let idle = motion.seconder.is_none() && !motion.leading && motion.carried.is_none() && at > motion.passage + 1;
        let settled = motion.carried.is_some() && motion.text.is_some() && at > motion.carried_at + NEAR;
        let repeated =
            motion.text.is_some_and(|text| reading.clauses.first().is_some_and(|clause| repeats(clause.text, text)));
        if !same || other_mover || idle || settled && !repeated {
            return;
        }
        self.give(index, reading);
    }

    /// "Decisions" under a motion that was carried.
    fn take_carried_motion(&mut self, reading: &mut ResolutionReading<'t>) {
        if let Some(index) = self.motions.iter().rposition(|motion| !motion.amendment) {
            self.give(index, reading);
        }
    }

    fn give(&mut self, index: usize, reading: &mut ResolutionReading<'t>) {
        let motion = self.motions.remove(index);
        reading.mover = reading.mover.take().or(motion.mover);
        reading.seconder = reading.seconder.take().or(motion.seconder);
        add_vote(&mut reading.vote, motion.vote);
        reading.evidence =
            motion.evidence.into_iter().fold(std::mem::take(&mut reading.evidence), |mut spans, span| {
                if !spans.iter().any(|known| known.contains(span)) {
                    spans.push(span);
                }
                spans
            });
    }

    // Movers and votes beside a decision.
}

/// The fewest words of a statement that a line of movers makes a decision.
const SHORTEST_STATEMENT: usize = 4;

/// How many passages may stand between the word that carries a motion and the resolution that says so.
const NEAR: usize = 2;

/// How many passages a line of movers or a vote may stand behind its decision.
const REACH: usize = 40;

fn add_vote<'t>(vote: &mut Option<VoteReading<'t>>, other: Option<VoteReading<'t>>) {
    match (vote.as_mut(), other) {
        (Some(vote), Some(other)) => merge_votes(vote, other),
        (None, other) => *vote = other,
        (Some(_), None) => {}
    }
}

/// Whether a vote tells something that is not known yet.
fn adds(vote: &VoteReading<'_>, known: &Option<VoteReading<'_>>) -> bool {
    let Some(known) = known else { return true };
    let new = |one: Option<u32>, other: Option<u32>| one.is_some() && other.is_none();
    new(vote.in_favour, known.in_favour)
        || new(vote.against, known.against)
        || new(vote.abstain, known.abstain)
        || vote.casting_vote && !known.casting_vote
        || vote.unanimous && !known.unanimous && known.in_favour.is_none()
}

/// Widens the last span if the next one overlaps or continues it, else adds it.
fn widened(mut spans: Vec<Span>, span: Span) -> Vec<Span> {
    match spans.iter_mut().find(|known| known.start <= span.end + 4 && span.start <= known.end + 4) {
        Some(known) => *known = known.join(span),
        None => spans.push(span),
    }
    spans
}

fn names_same<'t>(motion: &Motion<'t>, movers: &Movers<'t>) -> bool {
    same_name(&motion.mover, &movers.mover)
}

/// Whether two names have one family name, apart from bracketed initials.
fn same_name(one: &Option<Name<'_>>, other: &Option<Name<'_>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.family.eq_ignore_ascii_case(other.family),
        _ => false,
    }
}

fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|have| have.eq_ignore_ascii_case(word))
}

/// The word by which a sentence moves something.
fn verb_of(sentence: &str) -> &str {
    static MOVES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\b(?:carried|agreed|seconded|pro-?posed|moved|prop(?:oser)?|motion|amendment)\b")
            .expect("a constant pattern")
    });
    MOVES.find(sentence).map_or_else(|| sentence.split_whitespace().next().unwrap_or(sentence), |found| found.as_str())
}

/// "… and agreed", "… all were in favour", at the end of a sentence that proposes.
fn agreed_at_end(sentence: &str) -> Option<&str> {
    let end = sentence.trim_end_matches(|c: char| !c.is_alphanumeric());
    let last = end.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let before = end[..end.len() - last.len()].trim_end();
    if before.ends_with(" be") || before.ends_with(" been") {
        return None;
    }
    ["agreed", "carried", "approved", "accepted", "resolved"]
        .iter()
        .any(|verb| last.eq_ignore_ascii_case(verb))
        .then_some(last)
}

/// Whether two texts share most of their longer words.
fn repeats(clause: &str, motion: &str) -> bool {
    const SHORTEST: usize = 4;
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() >= SHORTEST)
            .map(str::to_lowercase)
            .collect()
    };
    let (clause, motion) = (words(clause), words(motion));
    let shared = clause.iter().filter(|word| motion.contains(word)).count();
    !clause.is_empty() && shared * 3 >= clause.len() * 2
}

/// "to this action", "this proposal": words that mean what stands before.
fn is_back_reference(body: &str) -> bool {
    let words: Vec<&str> = body.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let words =
        if words.first().is_some_and(|first| first.eq_ignore_ascii_case("to")) { &words[1..] } else { &words[..] };
    words.len() <= 2
        && words
            .first()
            .is_some_and(|first| ["this", "that", "these", "it"].iter().any(|known| first.eq_ignore_ascii_case(known)))
        && !body.is_empty()
}

/// Whether a row of a list begins with what a body decided.
pub fn decides(verb: &str) -> bool {
    const VERBS: [&str; 19] = [
        "agreed",
        "agrees",
        "noted",
        "notes",
        "approved",
        "approves",
        "resolved",
        "resolves",
        "adopted",
        "adopts",
        "endorsed",
        "endorses",
        "instructed",
        "delegated",
        "authorised",
        "authorises",
        "recommended",
        "recommends",
        "homologated",
    ];
    VERBS.iter().any(|known| verb.eq_ignore_ascii_case(known))
}

/// Whether words speak of a motion, so that what became of it is no decision of its own.
fn is_motion(text: &str) -> bool {
    ["motion", "amendment", "proposal"].iter().any(|word| contains_word(text, word))
}

/// Whether a line of movers leads over to the decision that follows it.
fn introduces(sentence: &str) -> bool {
    let end = sentence.trim_end_matches(|c: char| c.is_whitespace() || ",;:-*".contains(c));
    let last = end.rsplit(char::is_whitespace).next().unwrap_or_default();
    let leads = ["and", "was", "that", "accordingly", "unanimously"].iter().any(|word| last.eq_ignore_ascii_case(word));
    let begins_with = sentence.trim_start().to_ascii_lowercase();
    leads && !begins_with.ends_with("carried unanimously")
        || sentence.trim_end().ends_with(':')
        || end.len() < sentence.trim_end().len() && sentence.trim_end().ends_with([';', ','])
}

/// "All in favour of supporting this": what all were in favour of.
fn all_in_favour_of(sentence: &str) -> Option<&str> {
    static ALL: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?i)^\W*all\s+(?:were\s+|members\s+|present\s+)*(?:in\s+favour|in\s+agreement)\s+(?:of|to|with)\s+\w+",
        )
        .expect("a constant pattern")
    });
    ALL.is_match(sentence).then(|| without_tail(sentence, true))
}

/// Whether a paragraph is the text of a motion: "“This Council resolves …”".
fn is_motion_text(text: &str) -> bool {
    let inside = text.trim_start_matches(|c: char| c.is_whitespace() || "\"'*".contains(c));
    let quoted = inside.len() < text.trim_start().len();
    let begins = ["This Council ", "That this Council", "This council ", "That Council "]
        .iter()
        .any(|begin| inside.starts_with(begin));
    quoted && begins && read_lead_in(text).is_none_or(|lead| !lead.formal)
}

/// Without quotation marks around it.
fn quoted(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || "\"'*".contains(c))
}

/// Whether a heading is a sentence that may decide ("5.0 The Minutes … were agreed"), not a title.
fn tells(text: &str) -> bool {
    [" was ", " were "].iter().any(|word| text.contains(word)) || read_lead_in(text).is_some()
}
