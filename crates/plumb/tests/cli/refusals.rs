//! Bad input is refused whole: exit code 2, nothing on standard output, and each mistake with its line, what was found
//! and what to do.

use crate::run::plumb_in;
use rstest::rstest;

/// A case file without a mistake; each test spoils one thing.
const GOOD: &str = r#"today = 2026-11-22

[person]
name = "Olga"
born = 1985-03-19
sex = "female"
height = "172 cm"
mass = "70 kg"
country = "DE"
language = "en"

[[condition]]
id = "knee_pain"

[preferences]
minutes = "12 min"
days_per_week = 4
equipment = ["chair", "mat"]
limits = ["kneel"]
walking = { at_once = "10 min", days_per_week = 3 }
disliked = []
helper = true

[answers]
others = "no"
ces_saddle = "no"
ces_bladder_start = { answer = "no", on = 2026-11-20 }

[pain]
now = 3
usual = 4

[[lock]]
flag = "ca_history"
level = "prompt_clinician_2wk"
opened = 2026-10-01

[[measurement]]
assessment = "hip_ir_seated"
side = "right"
instrument = "phone_inclinometer"
values = ["19 deg", "20 deg"]
on = 2026-11-21

[[measurement]]
assessment = "cst30"
instrument = "count"
value = "12 reps"
"#;

fn triage(text: &str) -> crate::run::Run {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    std::fs::write(folder.path().join("case.toml"), text).expect("the case can be written");
    plumb_in(folder.path(), &["triage", "case.toml"])
}

#[test]
fn the_unspoiled_case_is_taken() {
    let run = triage(GOOD);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[rstest]
#[case::unknown_table(
    "[pain]",
    "[pian]",
    r#"pian: found the key "pian", which nothing reads; did you mean "pain"?"#
)]
#[case::unknown_key(
    "minutes =",
    "minuts =",
    r#"preferences.minuts: found the key "minuts", which nothing reads; did you mean "minutes"?"#
)]
#[case::not_toml("now = 3", "now = = 3", "the file: found no readable TOML: extra `=`")]
#[case::no_birth("born = 1985-03-19\n", "", "person.born: found nothing; add the date of birth")]
#[case::born_in_the_future(
    "born = 1985-03-19",
    "born = 2027-01-01",
    "person.born: found 2027-01-01; write a day not after today, 2026-11-22"
)]
#[case::date_in_quotes(
    "born = 1985-03-19",
    "born = \"1985-03-19\"",
    "person.born: found \"1985-03-19\"; write a day without quotes"
)]
#[case::unknown_word(
    "sex = \"female\"",
    "sex = \"f\"",
    r#"person.sex: found "f"; use one of "female", "male", "unstated""#
)]
#[case::unit_of_the_body("\"172 cm\"", "\"1.72 m\"", r#"person.height: found "1.72 m"; the unit here is cm"#)]
#[case::slip_of_the_unit(
    "\"70 kg\"",
    "\"700 kg\"",
    r#"person.mass: found "700 kg"; possible are 30 to 300 kg; check the reading"#
)]
#[case::country_in_words(
    "\"DE\"",
    "\"Germany\"",
    r#"person.country: found "Germany"; use the two capital letters of the country"#
)]
#[case::language_nobody_wrote(
    "\"en\"",
    "\"xx\"",
    r#"person.language: found "xx", which is not a language of the content pack"#
)]
#[case::unknown_condition(
    "\"knee_pain\"",
    "\"knee_pian\"",
    r#"condition[1].id: found "knee_pian", which is not a condition; did you mean "knee_pain"?"#
)]
#[case::condition_twice(
    "[preferences]",
    "[[condition]]\nid = \"knee_pain\"\n[preferences]",
    r#"condition[2].id: found "knee_pain" a second time; remove one of the two"#
)]
#[case::detail_of_another_condition(
    "id = \"knee_pain\"",
    "id = \"knee_pain\"\ndetails = { weeks = \"31 weeks\" }",
    r#"condition[1].details.weeks: found "weeks", which is not a question of knee_pain"#
)]
#[case::number_without_unit(
    "\"12 min\"",
    "12",
    r#"preferences.minutes: found 12; write a number and its unit"#
)]
#[case::eight_days_a_week(
    "days_per_week = 4",
    "days_per_week = 8",
    "preferences.days_per_week: found 8; write a whole number from 1 to 7"
)]
#[case::unknown_equipment(
    "\"mat\"",
    "\"matt\"",
    r#"preferences.equipment[2]: found "matt"; use one of "chair", "mat""#
)]
#[case::equipment_twice(
    "\"mat\"",
    "\"chair\"",
    r#"preferences.equipment[2]: found "chair" a second time; remove one of the two"#
)]
#[case::unknown_exercise(
    "disliked = []",
    "disliked = [\"brigde\"]",
    r#"preferences.disliked[1]: found "brigde", which is not an exercise; did you mean"#
)]
#[case::not_yes_or_no(
    "helper = true",
    "helper = \"yes\"",
    r#"preferences.helper: found "yes"; write true or false"#
)]
#[case::half_a_walk(
    "at_once = \"10 min\", ",
    "",
    "preferences.walking.at_once: found nothing; add the minutes in one go"
)]
#[case::unknown_question(
    "ces_saddle =",
    "ces_sadle =",
    r#"answers.ces_sadle: found "ces_sadle", which is not a safety question; did you mean "ces_saddle"?"#
)]
#[case::unknown_answer(
    "ces_saddle = \"no\"",
    "ces_saddle = \"maybe\"",
    r#"answers.ces_saddle: found "maybe"; use one of "no", "yes", "unsure", "skipped""#
)]
#[case::answer_of_tomorrow(
    "on = 2026-11-20",
    "on = 2026-11-23",
    "answers.ces_bladder_start.on: found 2026-11-23; write a day not after today"
)]
#[case::follow_up_of_another_question(
    "ces_saddle = \"no\"",
    "ces_saddle = { answer = \"yes\", follow_ups = { surgery_on = 2026-01-01 } }",
    r#"answers.ces_saddle.follow_ups.surgery_on: found "surgery_on", which is not a follow-up of ces_saddle"#
)]
#[case::follow_up_with_an_unknown_choice(
    "ces_saddle = \"no\"",
    "ces_saddle = { answer = \"yes\", follow_ups = { onset = \"lately\" } }",
    r#"answers.ces_saddle.follow_ups.onset: found "lately", which is not a choice here"#
)]
#[case::answered_twice("others = \"no\"", "others = \"no\"\nces_saddle = \"yes\"", "duplicate key")]
#[case::too_much_pain("now = 3", "now = 11", "pain.now: found 11; write a whole number from 0 to 10")]
#[case::lock_of_an_unknown_question(
    "flag = \"ca_history\"",
    "flag = \"cancer\"",
    r#"lock[1].flag: found "cancer", which is not a safety question"#
)]
#[case::lock_at_an_unknown_level(
    "\"prompt_clinician_2wk\"",
    "\"prompt\"",
    r#"lock[1].level: found "prompt"; use one of"#
)]
#[case::unknown_test(
    "\"hip_ir_seated\"",
    "\"hip_ir_saeted\"",
    r#"measurement[1].assessment: found "hip_ir_saeted", which is not a test; did you mean "hip_ir_seated"?"#
)]
#[case::no_test(
    "assessment = \"cst30\"\n",
    "",
    "measurement[2].assessment: found nothing; add the id of a test"
)]
#[case::wrong_side(
    "side = \"right\"",
    "side = \"rihgt\"",
    r#"measurement[1].side: found "rihgt"; use "left" or "right""#
)]
#[case::no_side(
    "side = \"right\"\n",
    "",
    "measurement[1]: found no side; hip_ir_seated is measured on each side; add side ="
)]
#[case::side_on_a_test_without_sides(
    "assessment = \"cst30\"",
    "assessment = \"cst30\"\nside = \"left\"",
    r#"measurement[2].side: found side = "left", but cst30 has no sides; remove this line"#
)]
#[case::instrument_the_test_does_not_accept("\"phone_inclinometer\"", "\"tape\"", r#"measurement[1].instrument: found "tape", which hip_ir_seated does not accept; use one of "phone_inclinometer""#)]
#[case::wrong_unit(
    "\"20 deg\"",
    "\"20 cm\"",
    r#"measurement[1].values[2]: found "20 cm"; the unit here is deg"#
)]
#[case::no_unit(
    "\"20 deg\"",
    "\"20\"",
    r#"measurement[1].values[2]: found "20"; write a number and its unit"#
)]
#[case::a_400_degree_hip(
    "\"20 deg\"",
    "\"400 deg\"",
    r#"measurement[1].values[2]: found "400 deg"; possible are -20 to 80 deg; check the reading"#
)]
#[case::not_a_number(
    "\"20 deg\"",
    "\"nan deg\"",
    r#"measurement[1].values[2]: found "nan deg"; write a number and its unit"#
)]
#[case::no_values(
    "[\"19 deg\", \"20 deg\"]",
    "[]",
    "measurement[1].values: found an empty list; give at least one value"
)]
#[case::two_results(
    "value = \"12 reps\"",
    "value = \"12 reps\"\ncould_not = \"pain\"",
    "measurement[2]: found 2 results; give exactly one of value, values, level and could_not"
)]
#[case::level_of_another_test(
    "value = \"12 reps\"",
    "level = \"moderate\"",
    r#"measurement[2].level: found "moderate", which is not an answer of cst30"#
)]
#[case::number_for_a_picture(
    "instrument = \"phone_inclinometer\"",
    "instrument = \"picture_match\"",
    r#"measurement[1]: found that hip_ir_seated has no answer "19"; use one of"#
)]
#[case::result_of_tomorrow(
    "on = 2026-11-21",
    "on = 2026-11-23",
    "measurement[1].on: found 2026-11-23; write a day not after today, 2026-11-22"
)]
#[case::same_result_twice(
    "value = \"12 reps\"",
    "value = \"12 reps\"\n[[measurement]]\nassessment = \"cst30\"\ninstrument = \"count\"\nvalue = \"14 reps\"",
    "measurement[3]: found the same test, side, instrument and day as in measurement[2]"
)]
fn a_spoiled_case_is_refused(#[case] good: &str, #[case] bad: &str, #[case] said: &str) {
    assert_eq!(GOOD.matches(good).count(), 1, "the test spoils one place");
    let run = triage(&GOOD.replacen(good, bad, 1));
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
    let line = run.err.lines().find(|line| line.contains(said));
    let line = line.unwrap_or_else(|| panic!("expected {said:?} in:\n{}", run.err));
    let number: usize = line.split(':').nth(1).expect("file:line: ...").parse().expect("a line number");
    // the line that was spoiled, the one after it, or the table it belongs to
    let spoiled = GOOD[..GOOD.find(good).expect("it is there")].lines().count() + 1;
    assert!(number.abs_diff(spoiled) <= 4, "line {number} named, line {spoiled} spoiled: {line}");
    assert!(run.err.ends_with("nothing was stored\n"), "{}", run.err);
}

#[test]
fn every_mistake_is_reported_at_once_in_the_order_of_lines() {
    let text = GOOD
        .replace("1985-03-19", "2030-01-01")
        .replace("\"20 deg\"", "\"400 deg\"")
        .replace("[pain]", "[pian]");
    let run = triage(&text);
    let lines: Vec<usize> = run.err.lines().filter_map(|line| line.split(':').nth(1)?.parse().ok()).collect();
    assert_eq!(lines.len(), 3, "{}", run.err);
    assert!(lines.is_sorted(), "{}", run.err);
    assert!(run.err.contains("3 mistakes"), "{}", run.err);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let run = crate::run::plumb(&["plan", "no/such/case.toml"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.starts_with("no/such/case.toml: cannot be read"), "{}", run.err);
}

#[test]
fn the_questions_of_cauda_equina_are_never_answered_by_others() {
    let run = triage(&GOOD.replace("ces_saddle = \"no\"\n", ""));
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("(ces_saddle)"), "{}", run.out);
}
