//! Votes: each case is a decision and the words about its vote.
//!
//! A vote reads `for-against-abstained`, `-` where the minutes print nothing; then `unanimous`, `casting`, and names.

use minutes_analyser::model::VoteOption;
use minutes_analyser::{Source, read, structure, text};

/// The vote of the first decision in the minutes.
fn vote(minutes: &str) -> String {
    let document = format!(
        "ASHWELL TOWN COUNCIL\n\n7. Business of the Town\n\n{minutes}\n\n8. Close of Meeting\n\nThe meeting closed at 9 pm.\n"
    );
    let source = text::read_source(&Source { name: "case", bytes: document.as_bytes() }).expect("a text");
    let outline = structure::read_outline(&source).value;
    let readings = read::resolutions::read_resolutions(&source, &outline).value;
    let Some(vote) = readings.into_iter().next().map(|reading| reading.vote) else { return "no decision".into() };
    let Some(vote) = vote else { return "none".into() };
    let number = |number: Option<u32>| number.map_or("-".to_owned(), |number| number.to_string());
    let mut words = vec![[vote.in_favour, vote.against, vote.abstain].map(number).join(",")];
    words.extend(vote.unanimous.then(|| "unanimous".to_owned()));
    words.extend(vote.casting_vote.then(|| "casting".to_owned()));
    for (side, option) in [("yes", VoteOption::Yes), ("no", VoteOption::No), ("abstain", VoteOption::Abstain)] {
        let names: Vec<&str> =
            vote.votes.iter().filter(|(_, voted)| *voted == option).map(|(name, _)| name.family).collect();
        words.extend((!names.is_empty()).then(|| format!("{side}: {}", names.join(" "))));
    }
    words.join(" ")
}

#[track_caller]
fn behind(words: &str, expected: &str) {
    let minutes = format!("RESOLVED: That the bench be mended.{words}");
    assert_eq!(vote(&minutes), expected, "\nin: {minutes}");
}

#[track_caller]
fn before(words: &str, expected: &str) {
    let minutes = format!("{words} that the bench be mended.");
    assert_eq!(vote(&minutes), expected, "\nin: {minutes}");
}

#[test]
fn numbers_stand_before_or_behind_their_side() {
    behind("\n\nVoting:   8 – For   2 – Against   1 - Abstention", "8,2,1");
    behind("\n\n(Voting: For 7, Against 2, Abstentions 1)", "7,2,1");
    behind("\n\n(Voting: 9 for, none against, 1 abstention)", "9,0,1");
    behind("\n\n(13 in favour, 2 against, 3 abstentions)", "13,2,3");
    behind(" (8 in favour, 2 against)", "8,2,-");
    behind("\n\nVotes: For – 7; Against – 2; Abstain – 1", "7,2,1");
    behind("\n\nFOR: 7 AGAINST: 3", "7,3,-");
    behind("\n\nVote taken: six in favour; one against; two abstentions.", "6,1,2");
    behind(" Six were in favour and two abstained.", "6,-,2");
    behind(" 6 in favour.", "6,-,-");
}

#[test]
fn a_vote_stands_before_the_decision() {
    before("By nine votes to one, the Committee RESOLVED", "9,1,-");
    before("On a vote of 3 to 0 with one abstention, the Council agreed", "3,0,1");
    before("On a vote of 5 in favour, 0 against and 1 abstention, the Committee RESOLVED", "5,0,1");
    before("It was proposed by Councillor Ames, seconded by Councillor Bull and, by 6 votes to 3, RESOLVED", "6,3,-");
    before("RESOLVED (by 11 votes to 4)", "11,4,-");
    before("RESOLVED: (11 in favour, 7 against)", "11,7,-");
    before("With 8 votes for, 3 against and 2 abstentions, it was resolved", "8,3,2");
}

#[test]
fn all_in_favour_is_unanimous() {
    for words in [
        " (Carried unanimously)",
        " All in favour.",
        " All were in favour.",
        " All agreed.",
        " nem. con.",
        " This was carried unanimously.",
        " All members voted in favour.",
        " Agreed unanimously.",
        " The whole Council present were in full agreement.",
        " Carried without any votes against, by vote of all present.",
        " Carried without objection.",
    ] {
        behind(words, "-,-,- unanimous");
    }
    before("It was unanimously agreed", "-,-,- unanimous");
    before("It was agreed by all", "-,-,- unanimous");
    before("RESOLVED unanimously", "-,-,- unanimous");
}

#[test]
fn a_vote_that_is_not_printed_is_none() {
    behind("", "none");
    behind(" The works will last for 2 weeks.", "none");
    behind(" The letter is unanswered.", "none");
    behind(" All the letters for the Clerk went to the council.", "none");
    behind("\n\nCouncillor Ames left the meeting at 7 pm.", "none");
}

#[test]
fn who_abstained_is_counted_and_named() {
    behind(" Seven were in favour, and Cllr Gail Ames abstained.", "7,-,1 abstain: Ames");
    behind(" 4 in favour, 2 against, JB abstained.", "4,2,1 abstain: JB");
}

#[test]
fn a_casting_vote_is_told() {
    behind(" The vote being tied, 5 for and 5 against, the Chair used his casting vote.", "5,5,- casting");
}

#[test]
fn a_recorded_vote_names_its_voters() {
    behind(
        "\n\nFor (2): Councillors Ames and Bull.\n\nAgainst (1): Councillor Carr.\n\nAbstaining (1): Councillor Dunn.",
        "2,1,1 yes: Ames Bull no: Carr abstain: Dunn",
    );
    behind(
        "\n\nIn Favour:\n\nCouncillors Ames, Bull (2)\n\nAgainst:\n\nCouncillors Carr, Dunn (2)",
        "2,2,- yes: Ames Bull no: Carr Dunn",
    );
    behind(
        "\n\nVoting in favour: Councillors Ames and Bull\n\nVoting against: Councillor Carr\n\nAbstentions: None",
        "2,1,0 yes: Ames Bull no: Carr",
    );
    behind(
        "\n\nCouncillors Ames and Bull voted in favour. Councillor Carr voted against. Councillor Dunn abstained.",
        "2,1,1 yes: Ames Bull no: Carr abstain: Dunn",
    );
    behind("\n\nCouncillor Ames\tFor\nCouncillor Bull\tFor\nCouncillor Carr\tAgainst", "2,1,- yes: Ames Bull no: Carr");
}

#[test]
fn figures_alone_are_for_against_and_abstained() {
    behind("\n\nVote: 8-2-1", "8,2,1");
    behind(" Carried 7/2.", "7,2,-");
    behind("\n\nVotes for: 10. Votes against: 3.", "10,3,-");
    behind("\n\nAyes: Councillors Ames and Bull.\n\nNoes: Councillor Carr.", "2,1,- yes: Ames Bull no: Carr");
}

#[test]
fn a_recorded_vote_may_stand_in_one_paragraph() {
    behind(
        "\n\nFor: Councillors Ames and Bull. Against: Councillor Carr. Abstained: Councillor Dunn.",
        "2,1,1 yes: Ames Bull no: Carr abstain: Dunn",
    );
    behind("\n\nFor: Cllrs Ames, Bull (2); Against: Cllr Carr (1)", "2,1,- yes: Ames Bull no: Carr");
}

#[test]
fn for_one_year_is_no_vote() {
    assert_eq!(
        vote(
            "An amendment to extend the lease for one year only was moved by Cllr Price and was lost (2 for, 4 against)."
        ),
        "2,4,-"
    );
    behind(" The vote was: for 2, against 1.", "2,1,-");
}

#[test]
fn resolved_alone_carries_what_was_moved() {
    let moved = "Cllr Hale proposed and Cllr Ash seconded that the roof be mended.";
    assert_eq!(vote(&format!("{moved} RESOLVED. 3 in favour, 1 abstention.")), "3,-,1");
}

#[test]
fn for_one_month_is_no_vote() {
    behind(" The matter was deferred for one month.", "none");
    behind(" This was carried by 5 votes with 1 abstention.", "5,-,1");
}

#[test]
fn names_may_stand_between_a_number_and_its_side() {
    let words = "\n\n(3 Members (Councillors Ames, Bull and Carr) voted in favour, and 1 Member (Councillor Dunn) voted against.)";
    behind(words, "3,1,- yes: Ames Bull Carr no: Dunn");
    assert_eq!(
        vote(&format!("Resolved:{words}\n\n(1) That the bench be mended.")),
        "3,1,- yes: Ames Bull Carr no: Dunn"
    );
}

#[test]
fn what_there_were_is_a_vote() {
    behind("\n\n(On a vote there were 8 in favour and 3 against, with no abstentions.)", "8,3,0");
}

#[test]
fn agree_and_a_number_is_a_side_beside_another_one() {
    behind("\n\nVOTE: AGREE – 5 ABSTAIN – 2.", "5,-,2");
    behind("\n\nYes: 6, No: 2, Abstentions: 1", "6,2,1");
    behind("\n\nAgreed: 5 benches are to follow.", "none");
}

#[test]
fn figures_with_colons_are_a_vote_and_a_time_is_none() {
    behind(" 8:3:1", "8,3,1");
    behind(" (8:3:0)", "8,3,0");
    behind(" Voting 8:3.", "8,3,-");
    behind(" Works begin at 8:30.", "none");
    behind(" Works begin at 8:15:00 sharp.", "none");
}

#[test]
fn who_is_against_may_stand_behind_with() {
    behind(", with Cllr Carr against.", "-,1,- no: Carr");
    behind(" with Cllrs Carr and Dunn voting against.", "-,2,- no: Carr Dunn");
    behind(" with one dissenter.", "-,1,-");
    behind(", 5 for, 1 against (Cllr Carr) and 1 abstention (Cllr Dunn).", "5,1,1 no: Carr abstain: Dunn");
    behind(" Cllr Carr spoke against the plan.", "none");
}

#[test]
fn who_seconded_does_not_abstain() {
    behind(" (Proposed by Cllr Ames, seconded by Cllr Bull, Cllr Carr abstained.)", "-,-,1 abstain: Carr");
}

#[test]
fn a_majority_is_counted_where_its_numbers_stand() {
    before("It was agreed by a majority of 5 to 2", "5,2,-");
    before("It was RESOLVED by a vote of 6 in favour and 2 abstentions", "6,-,2");
    before("It was RESOLVED by a majority", "none");
}

#[test]
fn no_objections_beside_abstentions_are_votes() {
    behind(" The vote was carried unanimously with no objections and 1 abstention.", "-,0,1 unanimous");
    behind(" No objections were received from neighbours.", "none");
}

#[test]
fn a_casting_vote_may_end_the_decision() {
    behind(" on the casting vote of the Chairman.", "-,-,- casting");
    behind("", "none");
}

#[test]
fn eight_for_and_then_two_abstentions_are_three_votes() {
    assert_eq!(
        vote("Proposed by Cllr Ames, seconded by Cllr Bull. CARRIED: 8 for 2 abstentions. THAT THE BENCH BE MENDED."),
        "8,-,2"
    );
    behind(" It was hired for 2 weeks with no abstentions.", "none");
}

#[test]
fn a_decision_may_call_itself_unanimous() {
    assert_eq!(vote("RESOLVED – Councillors unanimously accepted the apologies received."), "-,-,- unanimous");
    assert_eq!(vote("RESOLVED – That the Clerk thank all who voted in the unanimous poll."), "none");
}

#[test]
fn the_vote_on_an_amendment_is_not_the_motions() {
    assert_eq!(
        vote(
            "Councillor Ames proposed, seconded by Councillor Bull, that the bench be mended.\n\nCouncillor Carr proposed as an amendment, seconded by Councillor Dunn, that the matter be deferred.\n\nThe Chair put the amendment to the meeting; there voted 3 for, 5 against, 0 abstentions. The amendment was declared LOST.\n\nThe Chair put the proposal: 5 For, 2 Against, 1 Abstain and declared it CARRIED."
        ),
        "5,2,1"
    );
}

const RECORDED: &str = "2,1,1 yes: Ames Bull no: Carr abstain: Dunn";

#[test]
fn a_recorded_vote_may_give_its_numbers_first_or_last() {
    behind("\n\nFOR - 2 (Ames, Bull)\nAGAINST - 1 (Carr)\nABSTENTION - 1 (Dunn)", RECORDED);
    behind("\n\nFor\tCllrs Ames and Bull\t2\nAgainst\tCllr Carr\t1\nAbstain\tCllr Dunn\t1", RECORDED);
    behind(
        "\n\nThere voted for the motion:\n\nCouncillors Ames, Bull ........ 2\n\nThere voted against the motion:\n\nCouncillor Carr ........ 1\n\nThere abstained from voting:\n\nCouncillor Dunn ........ 1",
        RECORDED,
    );
}

#[test]
fn a_recorded_vote_may_stand_in_one_sentence() {
    behind(
        "\n\nA recorded vote was requested and the voting was as follows: For: Cllrs Ames and Bull; Against: Cllr Carr; Abstained: Cllr Dunn.",
        RECORDED,
    );
    behind("\n\nThe shop is open: For: Cllrs Ames and Bull.", "none");
}

#[test]
fn a_recorded_vote_may_stand_in_columns() {
    behind("\n\nFOR\tAGAINST\tABSTAIN\nCllr Ames\tCllr Carr\tCllr Dunn\nCllr Bull", RECORDED);
    behind("\n\nFor\tAgainst\tAbstentions\n7\t2\t0", "7,2,0");
    behind("\n\nFor\tAgainst\nthe many\tthe few", "none");
}

#[test]
fn a_recorded_vote_may_stand_in_rows() {
    behind(
        "\n\nA recorded vote was taken:\nCllr Ames - For\nCllr Bull - For\nCllr Carr - Against\nCllr Dunn - Abstained",
        RECORDED,
    );
}

#[test]
fn who_abstains_may_stand_behind() {
    behind(" Carried (with abstention from Cllr Carr).", "-,-,1 abstain: Carr");
    behind(" Cllr Carr abstained from voting due to having called the item in.", "-,-,1 abstain: Carr");
    behind(" Cllr Carr abstained from the discussion.", "none");
}

#[test]
fn support_beside_against_is_a_vote() {
    behind(" (4 in support, 1 against, 1 abstention)", "4,1,1");
    behind(" 4 letters in support were received.", "none");
}

#[test]
fn a_sentence_about_the_vote_is_a_vote() {
    behind(
        " The vote for the resolution to mend it was carried unanimously with no objections and 1 abstention.",
        "-,0,1 unanimous",
    );
}

#[test]
fn a_vote_before_it_was_belongs_to_the_resolution_that_follows() {
    assert_eq!(
        vote(
            "Following discussion, and on being put to the vote with four members voting in favour and one abstaining, it was\n\nRESOLVED that the bench be mended."
        ),
        "4,-,1"
    );
    assert_eq!(vote("The poll had four in favour and one abstaining.\n\nRESOLVED that the bench be mended."), "none");
}

#[test]
fn unan_is_unanimous() {
    behind(" (Ames/Bull; unan.)", "-,-,- unanimous");
}

#[test]
fn full_agreement_is_unanimous() {
    behind(" All were in full agreement.", "-,-,- unanimous");
    before("All resolved", "-,-,- unanimous");
    behind(" All resolved issues are listed below.", "none");
}

#[track_caller]
fn ahead(words: &str, expected: &str) {
    let minutes = format!("{words}\n\nRESOLVED: That the bench be mended.");
    assert_eq!(vote(&minutes), expected, "\nin: {minutes}");
}

#[test]
fn a_vote_may_be_told_before_the_resolution() {
    ahead(
        "The recommendation was put to the vote and was CARRIED with 7 votes For, 3 votes Against and 1 Abstention.",
        "7,3,1",
    );
    ahead("The Committee voted unanimously in favour of the officer's recommendation.", "-,-,- unanimous");
    ahead("Upon being put to the vote the recommendation was approved 7:2.", "7,2,-");
    ahead("The votes being equal, the Chair exercised a second and casting vote in favour of it.", "-,-,- casting");
    ahead("In the poll of residents 45 voted in favour and 30 against.", "none");
    ahead("Cllr Ames reported that the County Council had voted by 40 votes to 20 for the cuts.", "none");
}

#[test]
fn a_recorded_vote_may_stand_before_the_resolution() {
    ahead(
        "A recorded vote was taken. Those voting for the recommendation were:\n\nCouncillors Ames and Bull.\n\nThose voting against were:\n\nCouncillor Carr.\n\nThose abstaining were:\n\nCouncillor Dunn.",
        RECORDED,
    );
    ahead("The budget was put to a recorded vote:\n\nFOR\nAmes, Bull\n\nAGAINST\nCarr\n\nABSTAIN\nDunn", RECORDED);
    ahead(
        "A named vote was taken as follows:\n\nCouncillor Ames For\nCouncillor Bull For\nCouncillor Carr Against",
        "2,1,- yes: Ames Bull no: Carr",
    );
}

#[test]
fn a_vote_may_stand_in_brackets_behind_resolved() {
    assert_eq!(vote("Resolved (9 for, 1 against, 2 abstentions)\n\nThat the plan be adopted."), "9,1,2");
}

#[test]
fn what_is_said_of_other_votes_is_none() {
    behind(" 3 people spoke for and 2 against.", "none");
    behind(" All councillors agreed the fete was a success.", "none");
    ahead("The Chairman used his casting vote at the last meeting.", "none");
    behind("\n\nThe match was won 3-1 and the cup 2:1:0 on penalties.", "none");
}

#[test]
fn two_figures_behind_resolved_are_a_vote() {
    assert_eq!(vote("Resolved (12:2) – that the bench be mended."), "12,2,-");
    assert_eq!(vote("Resolved (7:7 and on the Chair's casting vote) – that the bench be mended."), "7,7,- casting");
    behind(" 9 in favour. 1 abstained, due to not being present at the previous meeting.", "9,-,1");
}

#[test]
fn a_vote_told_before_it_was_therefore_resolved_is_its_vote() {
    assert_eq!(
        vote(
            "Proposed and seconded; a vote was taken; 5 for, 1 against. It was therefore RESOLVED that the bench be mended."
        ),
        "5,1,-"
    );
}

#[test]
fn votes_for_and_against_approval_are_counted() {
    behind("\n\nFor approval - 12 Against approval - 2 Abstentions - 0", "12,2,0");
    behind(" The Chairman spoke for approval of the plan.", "none");
}

#[test]
fn votes_for_approval_may_stand_in_a_line_each() {
    behind("\n\nVotes for approval 4\n\nVotes against 2", "4,2,-");
}
