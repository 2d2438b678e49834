//! PDF files, by the items that the page's worker and scripts/pdf-items make of them: words, lines, columns, tables, running
//! heads, hyphens, refusals.

use minutes_analyser::{Source, analyse};
use std::fmt::Write;

/// The form of a file that is being written, with its pages 595 points wide and letters half as wide as high.
struct Form(String);

impl Form {
    fn new() -> Form {
        Form("PDF items 1\nfont\tb\tArial-BoldMT\nfont\tf\tArialMT\n".into()).page()
    }

    fn page(mut self) -> Form {
        self.0.push_str("page\t595\t842\n");
        self
    }

    /// Words at a place, in print of that size and font.
    fn set(mut self, x: f32, y: f32, size: f32, font: &str, words: &str) -> Form {
        let width = words.chars().count() as f32 * size / 2.0;
        writeln!(self.0, "text\t{x}\t{y}\t{width}\t{size}\t{font}\t{words}").expect("text takes text");
        self
    }

    fn words(self, x: f32, y: f32, words: &str) -> Form {
        self.set(x, y, 10.0, "f", words)
    }

    /// Lines of print under one another from `y` on, 12 points apart.
    fn lines(self, x: f32, y: f32, lines: &[&str]) -> Form {
        lines.iter().zip(0u8..).fold(self, |form, (line, number)| form.words(x, y + 12.0 * f32::from(number), line))
    }

    fn text(&self) -> String {
        self.read().unwrap_or_else(|code| panic!("refused: {code}")).source.text
    }

    fn read(&self) -> Result<minutes_analyser::Analysis, &'static str> {
        let source = Source { name: "minutes.pdf", bytes: self.0.as_bytes() };
        analyse(source).map_err(|refusal| refusal.code())
    }
}

/// A paragraph that fills lines of 90 letters, so that margins are known.
const FULL: [&str; 3] = [
    "The Chair reported that the repairs to the roof of the pavilion had been finished in March",
    "and that the contractor had sent an account for the work, which the Clerk had compared with",
    "the tender.",
];
const FULL_TEXT: &str = "The Chair reported that the repairs to the roof of the pavilion had been finished in March and that the contractor had sent an account for the work, which the Clerk had compared with the tender.\n";

/// What is read of words set at places under a paragraph that shows the margins.
fn reads(set: impl Fn(Form) -> Form, expected: &str) {
    let text = set(Form::new().lines(50.0, 50.0, &FULL)).text();
    let (_, text) = text.split_once(FULL_TEXT).unwrap_or_else(|| panic!("the first paragraph is whole: {text}"));
    assert_eq!(text.trim_start_matches('\n'), expected);
}

#[test]
fn pieces_of_a_word_are_one_word() {
    reads(
        |form| form.words(50.0, 120.0, "of").words(60.0, 120.0, "fice").words(82.0, 120.0, "hours"),
        "office hours\n",
    );
}

#[test]
fn words_that_are_apart_stay_apart_without_a_printed_space() {
    reads(|form| form.words(50.0, 120.0, "of").words(62.5, 120.0, "fice"), "of fice\n");
}

#[test]
fn a_raised_ordinal_belongs_to_its_number() {
    reads(
        |form| form.words(50.0, 120.0, "On 9").set(70.0, 116.0, 6.0, "f", "th").words(79.0, 120.0, "May"),
        "On 9th May\n",
    );
}

#[test]
fn a_raised_number_is_a_notes_sign() {
    reads(|form| form.words(50.0, 120.0, "rates").set(75.0, 116.0, 6.0, "f", "2"), "rates²\n");
}

#[test]
fn a_word_set_with_spaces_is_a_word() {
    reads(|form| form.words(50.0, 120.0, "M I N U T E S of the Board"), "MINUTES of the Board\n");
}

#[test]
fn initials_are_no_word() {
    reads(|form| form.words(50.0, 120.0, "J R R T Smith"), "J R R T Smith\n");
}

#[test]
fn bold_by_printing_twice_is_printed_once() {
    reads(|form| form.words(50.0, 120.0, "Agreed").words(50.3, 120.0, "Agreed"), "Agreed\n");
}

#[test]
fn the_same_word_twice_in_a_line_stays_twice() {
    reads(|form| form.words(50.0, 120.0, "Agreed").words(83.0, 120.0, "Agreed"), "Agreed Agreed\n");
}

#[test]
fn a_line_that_ends_early_ends_its_paragraph() {
    reads(
        |form| form.lines(50.0, 120.0, &["Councillor Ada Thornbury", "Councillor Ben Oakes"]),
        "Councillor Ada Thornbury\nCouncillor Ben Oakes\n",
    );
}

#[test]
fn a_greater_distance_starts_a_paragraph() {
    reads(
        |form| form.words(50.0, 120.0, FULL[0]).words(50.0, 138.0, "Members thanked him."),
        &format!("{}\n\nMembers thanked him.\n", FULL[0]),
    );
}

#[test]
fn a_number_that_hangs_before_its_words_belongs_to_them() {
    reads(
        |form| {
            form.words(50.0, 120.0, "7.").set(90.0, 120.0, 10.0, "b", "Allotments").words(
                50.0,
                140.0,
                "There was no report.",
            )
        },
        "7. Allotments\n\nThere was no report.\n",
    );
}

#[test]
fn clauses_are_paragraphs_of_their_own() {
    let first = "(a) That the licence of the allotments at Mill Lane be renewed for three years from April,";
    reads(
        |form| form.lines(50.0, 120.0, &[first, "(b) That the fee remain unchanged."]),
        &format!("{first}\n(b) That the fee remain unchanged.\n"),
    );
}

#[test]
fn a_number_in_brackets_inside_a_sentence_starts_nothing() {
    let first = "The Committee considered the application of the owner of the mill, which is on the agenda as";
    reads(|form| form.lines(50.0, 120.0, &[first, "(a) of this item."]), &format!("{first} (a) of this item.\n"));
}

#[test]
fn a_hyphen_stays_where_the_document_prints_it() {
    reads(
        |form| {
            form.words(50.0, 120.0, "It was a non-registrable interest.").lines(
                50.0,
                150.0,
                &[
                    "Councillor Oakes, who had been at the site, said that he wished to declare another non-",
                    "registrable interest.",
                ],
            )
        },
        "It was a non-registrable interest.\n\nCouncillor Oakes, who had been at the site, said that he wished to declare another non-registrable interest.\n",
    );
}

#[test]
fn a_hyphen_goes_where_the_document_prints_the_word_whole() {
    reads(
        |form| {
            form.words(50.0, 120.0, "The recommendation was lost.").lines(
                50.0,
                150.0,
                &[
                    "Councillor Oakes, who had been at the site, said that he would not support any recommen-",
                    "dation of that kind.",
                ],
            )
        },
        "The recommendation was lost.\n\nCouncillor Oakes, who had been at the site, said that he would not support any recommendation of that kind.\n",
    );
}

#[test]
fn lists_in_two_columns_keep_their_rows() {
    reads(
        |form| {
            form.lines(50.0, 120.0, &["Councillor Thornbury", "Councillor Oakes", "Councillor Rao"]).lines(
                300.0,
                120.0,
                &["Councillor Finch", "Councillor Ash"],
            )
        },
        "Councillor Thornbury\tCouncillor Finch\nCouncillor Oakes\tCouncillor Ash\nCouncillor Rao\n",
    );
}

#[test]
fn cells_of_several_lines_are_one_row_of_the_table() {
    reads(
        |form| {
            form.words(50.0, 120.0, "Councillor Thornbury")
                .lines(300.0, 120.0, &["Eldermere District Council, Cabinet Member for", "Public Health"])
                .words(50.0, 150.0, "Dr Rao")
                .words(300.0, 150.0, "Integrated Care Board")
                .words(50.0, 168.0, "Ada Finch")
                .words(300.0, 168.0, "Police")
        },
        "Councillor Thornbury\tEldermere District Council, Cabinet Member for Public Health\nDr Rao\tIntegrated Care Board\nAda Finch\tPolice\n",
    );
}

#[test]
fn words_beside_a_caption_go_on_under_themselves() {
    reads(
        |form| {
            form.words(50.0, 120.0, "Present:").lines(
                150.0,
                120.0,
                &["Councillors Ada Thornbury, Ben Oakes, Chitra Rao, Derek Finch, Edna Ash, Fay", "Holm and Guy Beck"],
            )
        },
        "Present:\tCouncillors Ada Thornbury, Ben Oakes, Chitra Rao, Derek Finch, Edna Ash, Fay Holm and Guy Beck\n",
    );
}

#[test]
fn who_is_to_act_stands_behind_the_paragraph() {
    reads(
        |form| {
            form.lines(
                50.0,
                120.0,
                &["The Clerk had asked the County Council for the salt bins to be filled", "before the winter."],
            )
            .words(460.0, 120.0, "Clerk")
        },
        "The Clerk had asked the County Council for the salt bins to be filled before the winter.\nClerk\n",
    );
}

#[test]
fn a_sum_on_the_right_is_no_note() {
    reads(
        |form| {
            form.words(50.0, 120.0, "Mill Lane Motors, repairs to the mower of the council")
                .words(460.0, 120.0, "£86.40")
        },
        "Mill Lane Motors, repairs to the mower of the council\t£86.40\n",
    );
}

#[test]
fn columns_of_prose_are_read_one_after_the_other() {
    let column = |first: &'static str| {
        let mut lines = vec![first];
        lines.extend([
            "members of the public who had come to",
            "the hall to hear what would be said of",
            "the plans for the new bridge over the",
            "river at Holm, and said that a decision",
            "would be taken in the autumn after the",
            "consultation with those who live on the",
            "other bank, whose gardens would have to",
            "be crossed by the contractor for a year",
            "or longer if the winter should turn out",
            "to be as wet as the last one had been.",
        ]);
        lines
    };
    let form = Form::new().lines(50.0, 100.0, &column("The Chair of the meeting welcomed the")).lines(
        300.0,
        103.0,
        &column("Later in the evening he thanked all the"),
    );
    let text = form.text();
    let (first, second) = text.split_once('\n').expect("two paragraphs");
    assert!(first.starts_with("The Chair of the meeting welcomed the members of the public who had come"), "{text}");
    assert!(first.ends_with("the last one had been."), "{text}");
    assert!(second.trim_start().starts_with("Later in the evening he thanked all the members"), "{text}");
}

#[test]
fn what_the_printer_repeats_on_every_page_is_left_out() {
    let page = |form: Form, number: u8| {
        form.words(50.0, 30.0, "The Chair and those present")
            .words(
                50.0,
                60.0,
                ["The Chair and others welcomed those present.", "Nobody had asked to speak.", "The meeting closed."]
                    [usize::from(number)],
            )
            .words(280.0, 810.0, &format!("Page {} of 3", number + 1))
    };
    let form = page(page(page(Form::new(), 0).page(), 1).page(), 2);
    assert_eq!(
        form.text(),
        "The Chair and others welcomed those present.\n\nNobody had asked to speak.\n\nThe meeting closed.\n"
    );
}

#[test]
fn what_stands_on_two_pages_at_different_heights_stays() {
    let form = Form::new().words(50.0, 60.0, "Signed by the Chair of the meeting").page().words(
        50.0,
        120.0,
        "Signed by the Chair of the meeting",
    );
    assert_eq!(form.text().matches("Signed by the Chair of the meeting").count(), 2);
}

#[test]
fn a_paragraph_goes_on_over_the_pages_end_and_its_footnote() {
    let form = Form::new()
        .lines(50.0, 700.0, &FULL[..2])
        .set(50.0, 780.0, 7.0, "f", "1 Minute 45 of the last meeting.")
        .page()
        .lines(50.0, 60.0, &["the tender.", "Nobody spoke."]);
    assert_eq!(form.text(), format!("{FULL_TEXT}1 Minute 45 of the last meeting.\nNobody spoke.\n"));
}

#[test]
fn words_that_run_upwards_are_left_out() {
    let mut form = Form::new().lines(50.0, 50.0, &FULL);
    form.0.push_str("turned\t20\t400\t80\t30\tf\tDRAFT\n");
    assert_eq!(form.text(), FULL_TEXT);
}

#[test]
fn the_hash_is_of_the_file_and_the_media_type_is_pdf() {
    let sum = "0123456789abcdef".repeat(4);
    let mut form = Form::new().lines(50.0, 50.0, &FULL);
    form.0.insert_str("PDF items 1\n".len(), &format!("sha256\t{sum}\n"));
    let source = form.read().expect("minutes").source;
    assert_eq!((source.sha256, source.media_type.as_str()), (sum, "application/pdf"));
}

#[test]
fn a_file_of_pictures_is_called_a_scan() {
    assert_eq!(
        Form::new().words(50.0, 30.0, "Page 1").page().words(50.0, 30.0, "Page 2").read().err(),
        Some("pdf_scan")
    );
}

#[test]
fn short_minutes_are_no_scan() {
    assert!(Form::new().words(50.0, 30.0, "The Parish Council met on 3 March 2026.").read().is_ok());
}

#[test]
fn refusals_of_the_form_are_told_by_their_codes() {
    for (reason, code) in [
        ("encrypted", "encrypted"),
        ("broken", "pdf_broken"),
        ("too_many_pages", "pdf_too_many_pages"),
        ("no_engine", "pdf_no_engine"),
    ] {
        let form = format!("PDF items 1\nrefused\t{reason}\n");
        let refusal = analyse(Source { name: "minutes.pdf", bytes: form.as_bytes() }).err();
        assert_eq!(refusal.map(|refusal| refusal.code()), Some(code));
    }
}

#[test]
fn a_bare_pdf_is_told_where_it_is_read() {
    let refusal = analyse(Source { name: "minutes.pdf", bytes: b"%PDF-1.7\n..." }).expect_err("no items");
    assert!(refusal.message().contains("scripts/pdf-items"), "{}", refusal.message());
}

#[test]
fn no_form_makes_it_panic() {
    let odd = [
        "text\t1\t2\t3\t4\tf\twords before any page\npage\n",
        "page\t0\t0\ntext\tNaN\tinf\t-1\t1e99\tf\tx\n",
        "page\ntext\t1\t1\t1\t0\tf\tx\ntext\t99999\t-99999\t99999\t99999\tf\tlarge letters that run far off the page\n",
        "page\ntext\t5\t5\t5\t5\n\ntext\nrefused\nfont\nsha256\n",
        "page\ntext\t50\t50\t0\t10\tf\t\u{AD}-\u{301}\u{202E}words of no width at all, twenty-five or more\\\n",
    ];
    for form in odd {
        let form = format!("PDF items 1\n{form}");
        let _ = analyse(Source { name: "odd.pdf", bytes: form.as_bytes() });
    }
    let _ = analyse(Source {
        name: "odd.pdf",
        bytes: b"PDF items 1\npage\ntext\t1\t1\t9\t9\tf\t\xFF\xFE and some twenty-five letters more\n",
    });
}

#[test]
fn numbers_of_items_at_the_heads_of_pages_are_no_page_numbers() {
    let page = |form: Form, item: &str, words: &str| {
        form.words(50.0, 60.0, item).words(50.0, 84.0, words).words(
            280.0,
            810.0,
            item.split('.').next_back().unwrap_or_default(),
        )
    };
    let form = page(Form::new(), "18.4", "The strategy for the next years was agreed by all.");
    let form = page(form.page(), "18.5", "The report was noted.");
    assert_eq!(
        form.text(),
        "18.4\n\nThe strategy for the next years was agreed by all.\n\n18.5\n\nThe report was noted.\n"
    );
}

#[test]
fn names_one_under_another_in_a_cell_are_lines_of_their_own() {
    reads(
        |form| {
            form.words(50.0, 120.0, "Present")
                .lines(150.0, 120.0, &["Cllr Ada Thornbury", "Cllr Ben Oakes"])
                .lines(260.0, 120.0, &["Cllr Chitra Rao", "Mr Derek Finch"])
                .words(50.0, 150.0, "Apologies")
                .words(150.0, 150.0, "Cllr Edna Ash")
        },
        "Present\n\nCllr Ada Thornbury\nCllr Ben Oakes\n\nCllr Chitra Rao\nMr Derek Finch\n\nApologies\tCllr Edna Ash\n",
    );
}

#[test]
fn lettered_rows_are_rows_of_their_own_with_their_sums() {
    reads(
        |form| {
            form.lines(50.0, 120.0, &["i) Mrs Edna Ash, salary", "ii) Mill Lane Motors, mower", "iii) Holm Printers"])
                .lines(300.0, 120.0, &["£410.00", "348.07", "35.00", "TOTAL £793.07"])
        },
        "i) Mrs Edna Ash, salary\t£410.00\nii) Mill Lane Motors, mower\t348.07\niii) Holm Printers\t35.00\nTOTAL £793.07\n",
    );
}

#[test]
fn pages_that_are_only_pictures_are_named_at_the_words_before_them() {
    let warned = |form: Form| -> Vec<(String, String)> {
        let read = form.read().expect("it has words");
        let said = |warning: &minutes_analyser::model::Warning| {
            let place = read.source.text.chars().skip(warning.evidence.start as usize);
            let words = place.take((warning.evidence.end - warning.evidence.start) as usize).collect();
            (warning.message.clone(), words)
        };
        read.warnings.iter().filter(|warning| warning.code == "pages_without_words").map(said).collect()
    };
    let foot = |form: Form, number: u8| form.words(280.0, 800.0, &format!("Page {number}"));
    let full = |form: Form| form.lines(50.0, 50.0, &FULL);
    let form = foot(full(Form::new()).words(50.0, 300.0, "The meeting adjourned."), 1).page();
    let other = "The Clerk read out the letters that had come since the last meeting of the Council, of which";
    let form = foot(foot(form, 2).page().lines(50.0, 50.0, &[other, "one was from Cllr Oakes."]), 3).page().page();
    let one = "Page 2 holds no words that can be read: if it is a picture, look at it yourself.";
    let two = "Pages 4 to 5 hold no words that can be read: if they are pictures, look at them yourself.";
    let last = [other, " one was from Cllr Oakes."].concat();
    assert_eq!(warned(form), [(one.into(), "The meeting adjourned.".into()), (two.into(), last)]);

    let first = "Page 1 holds no words that can be read: if it is a picture, look at it yourself.";
    assert_eq!(warned(full(Form::new().page())), [(first.into(), FULL_TEXT.trim_end().into())]);
    assert_eq!(warned(full(Form::new()).page().words(50.0, 50.0, "The meeting closed.")), []);
}

#[test]
fn a_running_head_whose_words_stand_nowhere_else_stays_once() {
    let page = |form: Form, number: u8, words: &str| {
        let head = form.words(50.0, 30.0, "Eldermere Parish Council").words(50.0, 42.0, "Minutes of 3 March 2026");
        head.lines(50.0, 80.0, &FULL).words(50.0, 300.0, words).words(50.0, 800.0, &format!("Page {number} of 3"))
    };
    let form = page(Form::new(), 1, "The Council met in the hall of Eldermere.").page();
    let form = page(form.words(50.0, 30.0, ""), 2, "A vote was taken.").page();
    let text = page(form, 3, "The parish minutes were signed.").text();
    assert_eq!(text.matches("Minutes of 3 March 2026").count(), 1, "{text}");
    assert!(text.starts_with("Minutes of 3 March 2026\n"), "{text}");
    assert!(!text.contains("Eldermere Parish Council") && !text.contains("Page"), "{text}");
}
