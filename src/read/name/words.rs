//! The words that names are made of, and the words that end them.

use crate::read::word_list::WordList;

/// One word of a name: a slice of the text that is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    /// Without a full stop after it, but for initials ("J."); without "'s".
    pub text: &'t str,
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

/// The word at `at`; none where no letter stands there, or where figures cling to it ("FC24").
pub(super) fn word_at(text: &str, at: usize) -> Option<Word<'_>> {
    let rest = text.get(at..)?;
    let mut chars = rest.char_indices().peekable();
    let (_, first) = chars.next()?;
    if !first.is_alphabetic() {
        return None;
    }
    let mut letters = 1;
    let mut end = first.len_utf8();
    while let Some((offset, sign)) = chars.next() {
        if sign.is_alphabetic() {
            letters += 1;
        } else if sign == '.' && letters == 1 && first.is_uppercase() {
            end = offset + 1;
            break;
        } else if !("'’-".contains(sign) && chars.peek().is_some_and(|(_, next)| next.is_alphabetic())) {
            if sign.is_ascii_digit() || sign == '_' || sign == '@' {
                return None;
            }
            break;
        }
        end = offset + sign.len_utf8();
    }
    let mut word = &rest[..end];
    // "BurgessCouncillor P Byrne": the page lost a line end.
    word = glued_title(word).map_or(word, |at| &word[..at]);
    for possessive in ["'s", "’s", "'S"] {
        word = word.strip_suffix(possessive).filter(|own| own.len() > 1).unwrap_or(word);
    }
    // "Kingsley-Clerk": a dash without spaces before an office.
    if let Some((name, office)) = word.rsplit_once('-')
        && name.len() > 2
        && matches!(office, "Clerk" | "Chair" | "Chairman" | "Treasurer" | "Secretary")
    {
        word = name;
    }
    Some(Word { text: word, start: at, end: at + word.len() })
}

/// Where in a word a title begins that a lost line end glued to it.
pub fn glued_title(word: &str) -> Option<usize> {
    const TITLES: [&str; 6] = ["Councillor", "Cllr", "Alderman", "Mrs", "Miss", "Mr"];
    let inner = word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    let places = TITLES.iter().filter(|_| inner).filter_map(|title| word.find(title));
    places.filter(|&at| word[..at].ends_with(|sign: char| sign.is_ascii_lowercase()) && word[..at].len() > 2).min()
}

/// Where the next word may begin after `at`: past spaces, and past one line end if `over_line_end`.
pub(super) fn skip_spaces(text: &str, at: usize, over_line_end: bool) -> usize {
    let mut line_ends = 0;
    for (offset, sign) in text.get(at..).unwrap_or_default().char_indices() {
        if sign == '\n' && over_line_end && line_ends == 0 {
            line_ends = 1;
        } else if sign != ' ' {
            return at + offset;
        }
    }
    text.len()
}

/// Whether `word` stands in a list of words parted by spaces, in whatever case.
pub(super) fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known.eq_ignore_ascii_case(word))
}

/// The same, in the very case.
fn exactly_among(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// One or more initials in one word: "J", "J.", "HF", "J-P".
pub(super) fn is_initials(word: &str) -> bool {
    let letters = word.chars().filter(|sign| !".-".contains(*sign)).count();
    (1..=3).contains(&letters) && word.chars().all(|sign| sign.is_uppercase() || ".-".contains(sign))
}

/// A word that can be a first or a family name by its look.
pub(super) fn looks_like_name(word: &str) -> bool {
    let mut chars = word.chars();
    let first = chars.next();
    let capital = first.is_some_and(char::is_uppercase);
    let elided = matches!(first, Some('d' | 'o')) && matches!(chars.next(), Some('\'' | '’'));
    (capital || (elided && chars.next().is_some_and(char::is_uppercase))) && !word.ends_with('.')
}

/// Small words inside family names: "van der Berg", "ap Rhys".
pub(super) fn is_particle(word: &str) -> bool {
    const PARTICLES: &str = "de del della den der di da dos du la le van von ten ter ap ab ferch al el bin ibn";
    exactly_among(PARTICLES, word)
}

/// Words that open a family name of two words: "Mac Cionnaith", "St John", "Le Page".
pub(super) fn opens_family_name(word: &str) -> bool {
    const OPENERS: &str = "Mac Mc St O Ó Ní Ni Nic Uí Ui De Le La Du Van Von Der Ap Ab Del";
    exactly_among(OPENERS, word)
}

/// Letters after a name.
pub(super) fn is_post_nominal(word: &str) -> bool {
    const LETTERS: &str = "OBE MBE CBE KBE DBE BEM JP CC MP MSP MS AM MLA MEP TD QC KC DL PhD FRS BSc MA BA Esq Jnr Snr RFO \
        CBII KCB QPM QFSM QAM QGM CVO LVO MVO DSO CMG KCVO VRD FRSA FCA FRICS FSLCC PSLCC CILCA";
    exactly_among(LETTERS, word)
}

/// A title before a name, singular, and whether the printed form is a plural that holds for a list.
pub(super) fn honorific(word: &str) -> Option<(&'static str, bool)> {
    static TITLES: WordList = WordList::new(
        "Councillor Cllr Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Rev Revd Reverend Canon Father Fr Rabbi \
        Imam Sir Dame Lord Lady Baroness Alderman Alderwoman Ald Bailie Provost Captain Capt Major Colonel Col Lt \
        Brigadier Inspector Insp Superintendent Supt Sergeant Sgt Constable PC PCSO WPC Clr Coun Cnllr Cncllr Councilor \
        Cynghorydd Cyng Cyngh Comhairleoir",
    );
    const PLURALS: &str = "Councillors Councillor Councilors Councillor Cllrs Cllr Cllr's Cllr Cllr’s Cllr Clrs Clr Couns Coun \
        Aldermen Alderman Ald's Ald Bailies Bailie Messrs Mr Mesdames Mrs Drs Dr PCs PC PCSOs PCSO Cynghorwyr Cynghorydd";
    if let Some((title, _)) = TITLES.look_up(word) {
        return Some((title, false));
    }
    if !word.ends_with(['s', 'S', 'n', 'N', 'r', 'R']) {
        return None;
    }
    let mut plurals = PLURALS.split(' ');
    while let (Some(plural), Some(singular)) = (plurals.next(), plurals.next()) {
        if plural.eq_ignore_ascii_case(word) {
            return Some((singular, true));
        }
    }
    None
}

/// A title that is hardly ever a name, so that it begins a new person where nothing parts them.
pub(super) fn begins_person(word: &str) -> bool {
    honorific(word).is_some_and(|(title, _)| !matches!(title, "Major" | "Canon" | "Father" | "Lord" | "Lady" | "Miss"))
}

/// A word that may stand before a title and belongs to it: "Borough Councillor", "Detective Sergeant".
pub(super) fn is_rank_before_honorific(word: &str, next: &str) -> bool {
    static RANKS: WordList = WordList::new("Chief Detective Acting Police Temporary Special");
    let provost = matches!(word, "Depute" | "Deputy" | "Vice") && among("Lord Provost", next);
    let police = "Inspector Insp Superintendent Supt Sergeant Sgt Constable PC";
    let council = "Councillor Councillors Cllr Cllrs Alderman Aldermen Bailie";
    provost
        || ((is_tier(word) || is_council_acronym(word)) && among(council, next))
        || (RANKS.has(word) && (among(police, next) || RANKS.has(next)))
}

/// A word for the sort of council, before "Councillor" or "Clerk".
pub(super) fn is_tier(word: &str) -> bool {
    static TIERS: WordList = WordList::new(
        "County Borough District City Town Parish Community Ward Shire Unitary Honorary Hon Village Cathedral",
    );
    TIERS.has(word)
}

/// The letters of a council before a title: "TDC Cllr", "WLDC Councillor".
pub fn is_council_acronym(word: &str) -> bool {
    (2..=5).contains(&word.len()) && word.ends_with('C') && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the second word after `at` is "Council": "Stevenage| Borough Council".
pub(super) fn word_at_is_council(text: &str, at: usize) -> bool {
    let tier = word_at(text, skip_spaces(text, at, false));
    let body = tier.and_then(|tier| word_at(text, skip_spaces(text, tier.end, false)));
    body.is_some_and(|body| body.text == "Council")
}

/// A word for a body or a place after a name that is no person's then: "Norfolk County Council", "Hale Road".
pub(super) fn names_body(word: &str) -> bool {
    static BODIES: WordList = WordList::new(
        "county council borough district committee board panel forum association trust ltd limited plc \
        department services team club society authority school road street lane avenue centre government police group \
        partnership company development university college hospital surgery church hall federation foundation agency cc pc \
        bc dc tc mbc",
    );
    BODIES.has(word)
}

/// Whether words name a body that people come from: "Dale NHS Trust".
pub fn names_organisation(words: &str) -> bool {
    static BODIES: WordList = WordList::new(
        "council association trust nhs police authority partnership ltd limited plc company society forum \
        service services uk committee department foundation university college federation agency office charity school academy diocese sector healthwatch ccg icb",
    );
    words.split(' ').any(|word| BODIES.has(word))
}

/// A word for a body that "Councillor" and one more word may name: "Councillor Conduct Committee".
pub(super) fn names_committee(word: &str) -> bool {
    among("committee board panel forum group working programme training development", word)
}

/// Capitals that are no initials: "EDC", "PARISH".
pub(super) fn is_acronym(word: &str) -> bool {
    word.chars().count() > 2 && word.chars().all(char::is_uppercase)
}

/// A word for a sort of person, where an office stands for a name: "Care Leaver", "Parent Governor".
pub(super) fn is_sort_of_person(word: &str) -> bool {
    static SORTS: WordList = WordList::new(
        "leaver carer governor representative resident tenant student pupil parent ambassador volunteer \
        worker advocate apprentice trustee chaplain mace-bearer sergeant-at-arms",
    );
    SORTS.has(word)
}

/// A word that names an office: it ends a name that stands before it, and may stand before a name.
pub(super) fn is_office(word: &str) -> bool {
    static OFFICES: WordList = WordList::new(
        "Lawyer Admin Office Officials Legal-Adviser Scrutiny Licensing Chair Chairman Chairwoman Chairperson Chairlady Vice Vice-Chair Vice-Chairman Vice-Chairperson \
        Convener Convenor Vice-Convener Clerk Chief Executive Director Head Manager Officer Officers Senior \
        Principal Assistant Deputy Leader Mayor Mayoress Lord-Lieutenant Cabinet Minute Legal Democratic \
        Committee Planning Finance Financial Monitoring Solicitor Footpath Warden Secretary Treasurer \
        Administrator Engineer Planner Surveyor Auditor Accountant Advisor Adviser Corporate Governance \
        Interim Acting Responsible Proper Locum Independent Co-opted Co-optee Coordinator Co-ordinator Group \
        Portfolio Representative President Commissioner Lead Service Strategic Executives Associate Cathaoirleach Clerc Cadeirydd RFO",
    );
    OFFICES.has(word)
}

/// An office that a word for its field stands before: "Administration Assistant", "Transport Officer".
pub(super) fn takes_a_field(word: &str) -> bool {
    among("officer manager assistant planner adviser advisor coordinator co-ordinator administrator", word)
}

/// A word that is no name, though it is printed with a capital: sentence starters, the furniture of minutes, dates.
pub(super) fn is_no_name(word: &str) -> bool {
    static STARTERS: WordList = WordList::new(
        "the a an it this that in on at to for and but if no none nil not there these those they he she we \
        you his her their our its as by of with without from when while who which following after before \
        during having due under upon also both all each any other others some one two three four five six \
        seven eight nine ten several every another further thanks thank see please page re pm am via or nb \
        note notes noted then where what how why will was is be been had has have would since so until",
    );
    static BUSINESS: WordList = WordList::new(
        "uk nhs location chamber approve outcome details content welcome development culture community absence absences substitutions lateness reasons dispensations membership changes \
        introductions roads traffic housing highways property management support enterprise \
        tourism transportation mobility environment regeneration education resources strategy operations \
        communications technology transformation enforcement leisure waste recreation neighbourhoods digital revenues \
        benefits adoption circulated matters correspondence payments accounts discussion village borough-council police \
        member members public press apologies apology present absent attendance attending attended resolved \
        agreed proposed proposer seconded seconder moved council committee sub-committee subcommittee board \
        panel forum report reports minutes agenda item items meeting motion amendment recommended \
        recommendation vote votes voting abstained abstentions against declarations declaration interest \
        interests decision action venue date time contact email tel telephone application planning policy \
        section part appendix schedule paragraph road street lane avenue close drive centre school \
        association trust ltd limited plc department services team club society authority county borough \
        district government ward substitute substitutes remote virtual zoom teams labour conservative \
        liberal democrat democrats green documents minute welcome election question questions objections \
        approved carried received signed dated councillor cllr officer officers guests guest partner \
        partners academy academies federation non-attendance standing orders lead zoom nature environmental health applicants social register signatories assessment governors schools secondary primary",
    );
    static CALENDAR: WordList = WordList::new(
        "January February March April May June July August September October November December Monday Tuesday \
        Wednesday Thursday Friday Saturday Sunday",
    );
    // "Newton-on-Sea", "Ashby-cum-Fenby": places.
    let place = || {
        let joins = ["-on-", "-upon-", "-in-", "-under-", "-by-", "-super-", "-cum-", "-next-", "-the-"];
        word.contains('-') && joins.iter().any(|join| word.contains(join))
    };
    STARTERS.has(word) || BUSINESS.has(word) || CALENDAR.has(word) || place()
}

/// A stop word that is a family name as well, and is taken for one after a title, initials or a first name.
pub(super) fn may_be_family_name(word: &str) -> bool {
    static NAMES: WordList = WordList::new(
        "Bailie Provost Canon Lord Lady Constable Sergeant Captain Inspector Ald Board Hall Bishop Dean \
        English Welsh Temple Lane Close Street Road Green Ward Page Will March May June April Ten Head \
        Chambers Parish Mayor Major Clerk Chief Drive Warden",
    );
    NAMES.has(word)
}
