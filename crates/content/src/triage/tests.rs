//! Broken copies of the built-in screen: each defect is found, with its file, line and key.

use super::{Triage, parse};
use crate::{Pack, SourceFile, builtin};

/// The built-in pack's files with one place changed.
fn files(path: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let mut changed = 0;
    let files = builtin::FILES.iter().map(|(name, text)| {
        let here = *name == path && text.contains(from);
        changed += usize::from(here);
        let text = if here { text.replacen(from, to, 1) } else { (*text).to_owned() };
        ((*name).to_owned(), text)
    });
    let files = files.collect();
    assert_eq!(changed, 1, "{path} does not hold {from:?}");
    files
}

fn parsed(path: &str, from: &str, to: &str) -> Result<Triage, Vec<String>> {
    let files = files(path, from, to).into_iter().filter(|(name, _)| name.starts_with("triage/"));
    let files: Vec<_> = files.map(|(path, text)| SourceFile { path, text }).collect();
    parse(&files).map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// The one problem that a change makes.
#[track_caller]
fn problem(path: &str, from: &str, to: &str) -> String {
    let problems = parsed(path, from, to).expect_err("the change breaks the screen");
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.into_iter().next().unwrap_or_default()
}

/// The line of the built-in file that holds a text.
fn line(path: &str, text: &str) -> usize {
    let file = builtin::FILES.iter().find(|(name, _)| *name == path).unwrap().1;
    file.lines().position(|line| line.contains(text)).unwrap() + 1
}

#[track_caller]
fn assert_says(problem: &str, at: &str, words: &str) {
    assert!(
        problem.starts_with(at) && problem.contains(words),
        "{problem}\nshould start with {at} and say {words}"
    );
}

const CES: &str = "triage/cauda_equina.toml";
const LEVELS: &str = "triage/levels.toml";
const NEURO: &str = "triage/neuro.toml";

#[test]
fn an_unknown_key_is_found_with_its_line() {
    let found = problem(CES, "policy = \"urgent\"", "polizy = \"urgent\"");
    assert_says(&found, &format!("{CES}:{}: polizy", line(CES, "policy = \"urgent\"")), "unknown field");
}

#[test]
fn an_id_used_twice_is_found() {
    let found = parsed(CES, "id = \"ces_bladder_leak\"", "id = \"ces_bowel\"").unwrap_err();
    let at = format!("{CES}:{}: flag[ces_bowel]", line(CES, "id = \"ces_bowel\""));
    assert!(
        found.iter().any(|problem| problem.starts_with(&at) && problem.contains("used before")),
        "{found:#?}"
    );
}

#[test]
fn levels_that_do_not_rise_are_found() {
    assert_says(&problem(LEVELS, "rank = 7", "rank = 2"), LEVELS, "ranks that rise");
    assert_says(&problem(LEVELS, "rank = 7", "rank = 6"), LEVELS, "ranks that rise");
    let found = problem(LEVELS, "id = \"referral_no_lock\"", "id = \"routine_clinician\"");
    assert_says(&found, LEVELS, "list each level once");
}

#[test]
fn a_fork_may_not_unlock_a_level_or_let_anyone_else_release_it() {
    let from = "id = \"urgent_same_day\"\nrank = 6\nlock = true\nrelease = \"clinician\"";
    let at = format!("{LEVELS}:{}", line(LEVELS, "id = \"urgent_same_day\""));
    assert_says(&problem(LEVELS, from, &from.replace("true", "false")), &at, "every level locks");
    assert_says(
        &problem(LEVELS, from, &from.replace("clinician", "answers")),
        &at,
        "released by a clinician",
    );
    assert_says(&problem(LEVELS, "adult_from_years = 18", "adult_from_years = 16"), LEVELS, "below 18");
}

#[test]
fn the_cauda_equina_group_stays_one_by_one() {
    assert_says(&problem(LEVELS, "one_by_one = true", "one_by_one = false"), LEVELS, "one_by_one");
}

#[test]
fn a_policy_too_mild_for_its_level_is_found() {
    let from = "id = \"weak_rising\"\ngroup = \"neuro\"\nlevel = \"emergency_now\"\npolicy = \"urgent\"";
    let found = problem(NEURO, from, &from.replace("\"urgent\"", "\"two_week\""));
    let at = format!("{NEURO}:{}: flag[weak_rising].policy", line(NEURO, "\"weak_rising\""));
    assert_says(&found, &at, "too mild");
}

#[test]
fn an_unknown_group_flag_follow_up_or_feature_is_found() {
    assert_says(&problem(NEURO, "group = \"neuro\"", "group = \"nerves\""), NEURO, "no group \"nerves\"");
    let cancer = "triage/cancer.toml";
    assert_says(
        &problem(cancer, "{ yes = \"weak_rising\" }", "{ yes = \"weak\" }"),
        cancer,
        "no flag \"weak\"",
    );
    let found = problem(
        CES,
        "follow_ups = [\"onset\", \"change\"]",
        "follow_ups = [\"onset\", \"change\", \"since\"]",
    );
    assert_says(&found, CES, "no follow-up \"since\"");
    let infection = "triage/infection.toml";
    let found = problem(infection, "feature = \"risk_chemotherapy\"", "feature = \"risk_chemo\"");
    assert_says(&found, infection, "does not list risk_chemo");
}

#[test]
fn a_rule_about_a_follow_up_that_its_flag_does_not_ask_is_found() {
    let found = problem(CES, "follow_ups = [\"onset\", \"change\"]", "follow_ups = [\"onset\"]");
    assert_says(
        &found,
        &format!("{CES}:{}: modifier[ces_saddle]", line(CES, "flag = \"ces_saddle\"")),
        "does not ask change",
    );
}

#[test]
fn a_test_that_does_not_fit_its_answer_is_found() {
    for wrong in ["is = \"over_4_months\"", "at_least = 3", "days_ago_at_least = 3"] {
        let found = problem(
            CES,
            "follow_up = \"onset\", is = \"over_3_months\"",
            &format!("follow_up = \"onset\", {wrong}"),
        );
        assert_says(&found, CES, "does not fit onset");
    }
    let other = "triage/other.toml";
    assert_says(
        &problem(other, "\"bp_upper\", at_least = 180", "\"bp_upper\", at_least = 999"),
        other,
        "does not fit bp_upper",
    );
}

#[test]
fn a_condition_with_no_subject_or_two_is_found() {
    for wrong in [
        "{ is = \"yes\" }",
        "{ yes = \"cord\", age_from = 60 }",
        "{ flag = \"cord\", yes = \"dvt\" }",
        "{ follow_up = \"over_days\" }",
        "{ reaches = \"ces_saddle\" }",
        "{ yes = \"ces_saddle\", level = \"urgent_same_day\" }",
    ] {
        let found = parsed(NEURO, "{ follow_up = \"over_days\", is = \"yes\" }", wrong).unwrap_err();
        assert!(found[0].contains("not one subject with its test"), "{wrong}: {found:#?}");
    }
}

#[test]
fn a_rule_asks_what_a_flag_reaches_only_of_one_that_does_not_ask_so_itself() {
    let reaches = "{ reaches = \"ces_bladder_leak\", level = \"urgent_same_day\" }";
    let found = problem(NEURO, reaches, &reaches.replace("ces_bladder_leak", "spine_procedure"));
    assert_says(&found, NEURO, "asks itself what a flag reaches");
    let found = problem(NEURO, reaches, &reaches.replace("ces_bladder_leak", "leak"));
    assert_says(&found, NEURO, "leak is unknown");
}

#[test]
fn an_unknown_flag_to_reopen_or_to_count_a_leg_symptom_as_is_found() {
    let other = "triage/other.toml";
    assert_says(&problem(other, "    \"aaa_acute\",\n", "    \"aaa\",\n"), other, "no flag \"aaa\"");
    let injury = "triage/injury_and_bone.toml";
    let found = problem(injury, "reopens = [\"neuro_progress\"", "reopens = [\"neuro\"");
    assert_says(&found, injury, "no flag \"neuro\"");
    let found = problem(LEVELS, "new_leg_symptom = \"neuro_stable\"", "new_leg_symptom = \"leg\"");
    assert_says(&found, LEVELS, "no flag \"leg\"");
}

#[test]
fn since_last_time_needs_something_to_ask_again() {
    let found = problem(NEURO, "ask = \"session\"", "ask = \"since_last\"");
    assert_says(&found, NEURO, "name what it reopens");
}

#[test]
fn an_emergency_flag_has_no_second_advice_for_emergencies() {
    let found = problem(CES, "own_advice = true", "own_advice = true\nemergency_advice = true");
    assert_says(&found, CES, "says its own advice");
}

#[test]
fn a_rule_lowers_only_on_follow_ups_of_its_own_flag_that_were_answered() {
    let from = "all = [{ follow_up = \"onset\", is = \"over_3_months\" }, { follow_up = \"change\", is = [\"same\", \"better\"] }]";
    let at = format!("{CES}:{}: modifier[ces_saddle]", line(CES, "flag = \"ces_saddle\""));
    let any = from.replace("all =", "any =");
    assert_says(&problem(CES, from, &any), &at, "lowers on any");
    assert_says(&problem(CES, from, "all = [{ no = \"cord\" }]"), &at, "without naming a follow-up");
    let age = from.replace("all = [", "all = [{ age_from = 60 }, ");
    assert_says(&problem(CES, from, &age), &at, "other than an own follow-up");
    let unsure = from.replace("[\"same\", \"better\"]", "[\"same\", \"unsure\"]");
    assert_says(&problem(CES, from, &unsure), &at, "other than an own follow-up");
}

#[test]
fn a_two_week_flag_is_not_lowered_below_what_unsure_gives() {
    let path = "triage/cancer.toml";
    let from = "level = \"routine_clinician\"\nall = [\n    { follow_up = \"cancer_kind\"";
    assert_says(
        &problem(path, from, &from.replace("routine_clinician", "modify_programme")),
        path,
        "milder than an unsure",
    );
    let named = "    { follow_up = \"pain_new_or_worse\", is = \"no\" },\n";
    assert_says(&problem(path, named, ""), path, "the follow-up that an unsure answer asks");
}

#[test]
fn a_rule_that_does_nothing_or_has_no_source_is_found() {
    let neuro = "flag = \"neuro_stable\"\nlevel = \"prompt_clinician_2wk\"\n";
    assert_says(&problem(NEURO, neuro, "flag = \"neuro_stable\"\n"), NEURO, "changes nothing");
    let sources = "sources = [\"bmjbp_ces\", \"girft_pathway\"]";
    assert_says(&problem(CES, sources, "sources = []"), CES, "name where the level comes from");
    assert_says(&problem(CES, "sources = [\"bmjbp_ces\", \"york_ces\"]", "sources = []"), CES, "no source");
}

#[test]
fn a_follow_up_whose_keys_do_not_fit_is_found() {
    let path = "triage/follow_ups.toml";
    let at = format!("{path}:{}: follow_up[cancer_year]", line(path, "\"cancer_year\""));
    let found = parsed(path, "min = 1920\nmax = 2100", "min = 1920\nmax = 1900").unwrap_err();
    assert!(
        found.iter().any(|problem| problem.starts_with(&at) && problem.contains("do not fit")),
        "{found:#?}"
    );
    let found = problem(path, "is = [\"hip_replacement\"]", "is = [\"knee\"]");
    assert_says(&found, path, "has no such answer");
}

#[test]
fn a_question_that_depends_on_a_later_one_is_found() {
    let path = "triage/pregnancy.toml";
    let found = problem(path, "unless_no_to = [\"pregnant\"]", "unless_no_to = [\"postpartum_danger\"]");
    assert_says(&found, path, "name an earlier flag");
}

#[test]
fn thresholds_that_do_not_rise_are_found() {
    let path = "triage/inflammatory.toml";
    assert_says(&problem(path, "at_least = 3\nlevel", "at_least = 4\nlevel"), path, "do not rise");
    assert_says(&problem(path, "at_least = 4\nlevel", "at_least = 10\nlevel"), path, "cannot be reached");
}

#[test]
fn two_screen_tables_or_none_are_found() {
    let found = parsed(
        NEURO,
        "[[flag]]",
        "[screen]\nadult_from_years = 18\nrepeat_days = 1\njump_above_usual = 3\njump_at_least = 8\nchanged_follow_up = \"changed\"\nunsure_follow_up = \"changed\"\nnew_leg_symptom = \"cord\"\nsources = []\nverified = false\n\n[[flag]]",
    );
    assert!(found.unwrap_err()[0].contains("write exactly one [screen] table"));
    assert!(parse(&[]).unwrap_err()[0].to_string().contains("there are 0 of it"));
}

/// Problems that only show against the rest of the pack.
#[track_caller]
fn across(path: &str, from: &str, to: &str) -> String {
    let pack = Pack::parse(files(path, from, to)).expect("the parts themselves are whole");
    let before = builtin::builtin().check();
    let found: Vec<_> = pack.check().into_iter().filter(|problem| !before.contains(problem)).collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    found[0].to_string()
}

#[test]
fn a_condition_source_outcome_or_text_that_does_not_exist_is_found() {
    let vessels = "triage/heart_and_vessels.toml";
    let found = across(vessels, "sets = [\"aneurysm\"]", "sets = [\"aneurism\"]");
    assert_says(
        &found,
        &format!("{vessels}:{}", line(vessels, "id = \"aaa_known\"")),
        "no condition \"aneurism\"",
    );
    assert_says(&across(NEURO, "sources = [\"ng59\"]", "sources = [\"ng5\"]"), NEURO, "no source \"ng5\"");
    let found = across(
        NEURO,
        "help = true\nsources = [\"plumb_choice\"]\nverified = false",
        "help = true\nsources = [\"plumb_choice\"]\nverified = true",
    );
    assert_says(&found, NEURO, "verified, but chosen here");
    let yellow = "triage/yellow.toml";
    assert_says(
        &across(yellow, "\"moderate\", \"severe\"", "\"moderate\", \"much\""),
        yellow,
        "no level \"much\"",
    );
    assert_says(
        &across(yellow, "outcome = \"gad2\"", "outcome = \"gad7\""),
        yellow,
        "no outcome or assessment \"gad7\"",
    );
    let found = across(
        NEURO,
        "id = \"headache_neck\"\ngroup = \"neuro\"",
        "id = \"headache_neck\"\nhelp = true\ngroup = \"neuro\"",
    );
    assert_says(&found, NEURO, "flag-headache-neck-help");
}
