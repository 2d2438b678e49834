//! The vocabulary of names: titles, offices, bodies, and what is no name.
//!
//! In:       a word.   Out: the kinds of words that it belongs to, a bit each.
//! Not here: what follows from them (`words`).

use crate::read::word_list::WordList;
use crate::signs::InSigns;

static WORDS: WordList = WordList::of_lists(&[
    TITLE_WORDS,
    PLURAL_WORDS,
    RANK_WORDS,
    POLICE_WORDS,
    COUNCILLOR_WORDS,
    OPENS_TITLE_WORDS,
    PERSONAL_WORDS,
    TIER_WORDS,
    OFFICE_WORDS,
    OFFICE_END_WORDS,
    FIELD_WORDS,
    BODY_WORDS,
    ORGANISATION_WORDS,
    COMMITTEE_WORDS,
    SORT_WORDS,
    NO_NAME_WORDS,
    FAMILY_WORDS,
    PARTICLE_WORDS,
    OPENER_WORDS,
    LETTERS_WORDS,
]);

/// The kinds that `word` belongs to, in whatever case.
pub(super) fn kinds_of(word: &str) -> u32 {
    look_up(word).1
}

/// A word as the lists write it first, and the kinds that it belongs to.
pub(super) fn look_up(word: &str) -> (&'static str, u32) {
    WORDS.look_up(word).unwrap_or_default()
}

/// The title of one person that a word means, which the lists write so; and whether it stands for several.
pub(super) fn title(listed: &'static str, kinds: u32) -> Option<(&'static str, bool)> {
    match kinds & (TITLE | PLURAL) {
        0 => None,
        TITLE => Some((listed, false)),
        _ => Some((singular(listed)?, true)),
    }
}

/// The title of one person that a title before a list means, written as the list writes it.
fn singular(plural: &str) -> Option<&'static str> {
    let place = PLURAL_WORDS.split_at_signs(" ").position(|known| known == plural)?;
    SINGULARS.split_at_signs(" ").nth(place)
}

/// Whether a list holds `word` as it is written.
pub(super) fn holds_as_written(list: &str, word: &str) -> bool {
    list.split_at_signs(" ").any(|known| known == word)
}

/// Titles before a name.
pub(super) const TITLE: u32 = 1 << 0;
const TITLE_WORDS: &str = "\
    Councillor Cllr Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Rev Revd Reverend Canon Father Fr Rabbi Imam Sir Dame \
    Lord Lady Baroness Alderman Alderwoman Ald Bailie Provost Captain Capt Major Colonel Col Lt Brigadier Inspector \
    Insp Superintendent Supt Sergeant Sgt Constable PC PCSO WPC Clr Coun Cnllr Cncllr Councilor Cynghorydd Cyng \
    Cyngh Comhairleoir";

/// Titles before a list of names.
pub(super) const PLURAL: u32 = 1 << 1;
const PLURAL_WORDS: &str = "\
    Councillors Councilors Cllrs Cllr's Clrs Couns Aldermen Ald's Bailies Messrs Mesdames Drs PCs PCSOs \
    Cynghorwyr";
/// In the order of the plurals.
const SINGULARS: &str = "\
    Councillor Councillor Cllr Cllr Clr Coun Alderman Ald Bailie Mr Mrs Dr PC PCSO Cynghorydd";

/// Words before a rank of the police.
pub(super) const RANK: u32 = 1 << 2;
const RANK_WORDS: &str = "Chief Detective Acting Police Temporary Special";

/// Ranks of the police.
pub(super) const POLICE: u32 = 1 << 3;
const POLICE_WORDS: &str = "Inspector Insp Superintendent Supt Sergeant Sgt Constable PC";

/// Titles that the sort of council may stand before.
pub(super) const COUNCILLOR: u32 = 1 << 4;
const COUNCILLOR_WORDS: &str = "Councillor Councillors Cllr Cllrs Alderman Aldermen Bailie";

/// Words that may stand before a title, where they belong to it.
pub(super) const OPENS_TITLE: u32 = 1 << 5;
const OPENS_TITLE_WORDS: &str = "Depute Deputy Vice Rt Right Hon Honourable The";

/// Titles of persons rather than of members.
pub(super) const PERSONAL: u32 = 1 << 6;
const PERSONAL_WORDS: &str = "\
    Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Rev Revd Reverend Sir Dame Lady Lord Canon Major";

/// Words for the sort of council.
pub(super) const TIER: u32 = 1 << 7;
const TIER_WORDS: &str = "\
    County Borough District Dist City Town Parish Community Ward Shire Unitary Honorary Hon Village Cathedral";

/// Words that name an office.
pub(super) const OFFICE: u32 = 1 << 8;
const OFFICE_WORDS: &str = "\
    Lawyer Admin Office Officials Legal-Adviser Scrutiny Licensing Chair Chairman Chairwoman Chairperson Chairlady \
    Vice Vice-Chair Vice-Chairman Vice-Chairperson Convener Convenor Vice-Convener Clerk Chief Executive Director \
    Head Manager Officer Officers Senior Principal Assistant Deputy Leader Mayor Mayoress Lord-Lieutenant Cabinet \
    Minute Legal Democratic Committee Planning Finance Financial Monitoring Solicitor Footpath Warden Secretary \
    Treasurer Administrator Engineer Planner Surveyor Auditor Accountant Advisor Adviser Corporate Governance \
    Interim Acting Responsible Proper Locum Independent Co-opted Co-optee Coordinator Co-ordinator Group Portfolio \
    Representative President Commissioner Lead Service Strategic Executives Associate Cathaoirleach Clerc Cadeirydd \
    RFO";

/// Words with which an office can end.
pub(super) const OFFICE_END: u32 = 1 << 9;
const OFFICE_END_WORDS: &str = "\
    chair chairman chairwoman chairperson clerk officer manager leader mayor mayoress convener secretary treasurer \
    solicitor director executive warden president";

/// Offices that a word for their field stands before.
pub(super) const FIELD: u32 = 1 << 10;
const FIELD_WORDS: &str = "\
    officer manager assistant planner adviser advisor coordinator co-ordinator administrator";

/// Words for a body or a place after a name that is no person's then.
pub(super) const BODY: u32 = 1 << 11;
const BODY_WORDS: &str = "\
    county council borough district committee board panel forum association trust ltd limited plc department \
    services team club society authority school road street lane avenue centre government police group partnership \
    company development university college hospital surgery church hall federation foundation agency cc pc bc dc tc \
    mbc";

/// Words for a body that people come from.
pub(super) const ORGANISATION: u32 = 1 << 12;
const ORGANISATION_WORDS: &str = "\
    council association trust nhs police authority partnership ltd limited plc company society forum service \
    services uk committee department foundation university college federation agency office charity school academy \
    diocese sector healthwatch ccg icb";

/// Words for a body that "Councillor" and one more word may name.
pub(super) const COMMITTEE: u32 = 1 << 13;
const COMMITTEE_WORDS: &str = "\
    committee board panel forum group working programme training development";

/// Words for a sort of person.
pub(super) const SORT: u32 = 1 << 14;
const SORT_WORDS: &str = "\
    leaver carer governor representative resident tenant student pupil parent ambassador volunteer worker advocate \
    apprentice trustee chaplain mace-bearer sergeant-at-arms";

/// Words that are no names, though they are printed with a capital: sentence starters, the furniture of minutes, dates.
pub(super) const NO_NAME: u32 = 1 << 15;
const NO_NAME_WORDS: &str = "\
    the a an it this that in on at to for and but if no none nil not there these those they he she we you his her \
    their our its as by of with without from when while who which following after before during having due under \
    upon also both all each any other others some one two three four five six seven eight nine ten several every \
    another further thanks thank see please page re pm am via or nb note notes noted then where what how why will \
    was is be been had has have would since so until uk nhs location chamber approve outcome details content welcome \
    development culture community absence absences substitutions lateness reasons dispensations membership changes \
    introductions roads traffic housing highways property management support enterprise tourism transportation \
    mobility environment regeneration education resources strategy operations communications technology \
    transformation enforcement leisure waste recreation neighbourhoods digital revenues benefits adoption circulated \
    matters correspondence payments accounts discussion village borough-council police member members public press \
    apologies apology present absent attendance attending attended resolved agreed proposed proposer seconded \
    seconder moved council committee sub-committee subcommittee board panel forum report reports minutes agenda item \
    items meeting motion amendment recommended recommendation vote votes voting abstained abstentions against \
    declarations declaration interest interests decision action venue date time contact email tel telephone \
    application planning policy section part appendix schedule paragraph road street lane avenue close drive centre \
    school association trust ltd limited plc department services team club society authority county borough district \
    government ward substitute substitutes remote virtual zoom teams labour conservative liberal democrat democrats \
    green documents minute welcome election question questions objections approved carried received signed dated \
    councillor cllr officer officers guests guest partner partners academy academies federation non-attendance \
    standing orders lead zoom presiding ref advice left declared withdrew nature environmental health applicants social register signatories assessment \
    governors schools secondary primary January February March April May June July August September October November \
    December Monday Tuesday Wednesday Thursday Friday Saturday Sunday";

/// Stop words that are family names as well.
pub(super) const FAMILY: u32 = 1 << 16;
const FAMILY_WORDS: &str = "\
    Bailie Provost Canon Lord Lady Constable Sergeant Captain Inspector Ald Board Hall Bishop Dean English Welsh \
    Temple Lane Close Street Road Green Ward Page Will March May June April Ten Head Chambers Parish Mayor Major \
    Clerk Chief Drive Warden";

/// Small words inside family names.
pub(super) const PARTICLE: u32 = 1 << 17;
pub(super) const PARTICLE_WORDS: &str = "\
    de del della den der di da don dos du la le van von ten ter ap ab ferch al el bin ibn";

/// Words that open a family name of two words.
pub(super) const OPENER: u32 = 1 << 18;
pub(super) const OPENER_WORDS: &str = "Mac Mc St O Ó Ní Ni Nic Uí Ui De Le La Du Van Von Der Ap Ab Del";

/// Words that hyphens join as the names of places: no list holds them.
pub(super) const PLACE: u32 = 1 << 31;

/// Letters after a name.
pub(super) const LETTERS: u32 = 1 << 19;
pub(super) const LETTERS_WORDS: &str = "\
    OBE MBE CBE KBE DBE BEM JP CC MP MSP MS AM MLA MEP TD QC KC DL PhD FRS BSc MA BA Esq Jnr Snr RFO CBII KCB QPM \
    QFSM QAM QGM CVO LVO MVO DSO CMG KCVO VRD FRSA FCA FRICS FSLCC PSLCC CILCA";
