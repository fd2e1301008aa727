//! `[answers]`, `[pain]` and `[[lock]]` of a case file.

use std::collections::{BTreeMap, BTreeSet};

use content::triage::{Flag, FollowUpKind, Triage};
use reason::triage::PainNow;
use record::{Answer, Clearance, FeatureId, FlagAnswer, FollowUpAnswer, FollowUpId, Lock, LockId};

use super::Context;
use super::reader::{Field, Table};

/// The key that answers every question not named in the file, except those of groups that must be answered one by one.
const OTHERS: &str = "others";

pub(super) fn answers(table: &Table<'_>, context: Context<'_>) -> Vec<FlagAnswer> {
    let triage = &context.pack.triage;
    let others = table.get(OTHERS).and_then(|field| field.choice::<Answer>());
    let mut answers: BTreeMap<&str, FlagAnswer> = BTreeMap::new();
    for (word, field) in table.rest() {
        let known = triage.flags.iter().map(|flag| flag.id.as_str());
        if !field.require_known(word, "a safety question", known) {
            continue;
        }
        let Some(flag) = triage.flags.iter().find(|flag| flag.id.as_str() == word) else { continue };
        if let Some(answer) = answer(&field, flag, context) {
            answers.insert(flag.id.as_str(), answer);
        }
    }
    if let Some(others) = others {
        for flag in triage.flags.iter().filter(|flag| !triage.one_by_one(flag)) {
            answers.entry(flag.id.as_str()).or_insert_with(|| blank(flag, others, context));
        }
    }
    triage.flags.iter().filter_map(|flag| answers.remove(flag.id.as_str())).collect()
}

fn blank(flag: &Flag, answer: Answer, context: Context<'_>) -> FlagAnswer {
    FlagAnswer {
        flag: flag.id.clone(),
        answer,
        follow_ups: BTreeMap::new(),
        features: BTreeSet::new(),
        at: Context::noon(context.today),
    }
}

/// `flag = "no"` or `flag = { answer = "yes", on = 2026-11-20, features = [..], follow_ups = { .. } }`.
fn answer(field: &Field<'_>, flag: &Flag, context: Context<'_>) -> Option<FlagAnswer> {
    if field.is_text() {
        return Some(blank(flag, field.choice()?, context));
    }
    let table = field.table()?;
    let answer = table.require("answer", "add answer = \"yes\", \"no\", \"unsure\" or \"skipped\"");
    let answer = answer.and_then(|field| field.choice());
    let day = table.get("on").and_then(|field| field.past_date(context.today)).unwrap_or(context.today);
    let features = table.get("features").map(|field| features(&field, flag)).unwrap_or_default();
    let follow_ups = table.get("follow_ups").and_then(|field| field.table());
    let follow_ups = follow_ups.map(|t| self::follow_ups(&t, flag, context)).unwrap_or_default();
    table.report_unknown();
    Some(FlagAnswer { flag: flag.id.clone(), answer: answer?, follow_ups, features, at: Context::noon(day) })
}

fn features(field: &Field<'_>, flag: &Flag) -> BTreeSet<FeatureId> {
    let known = flag.features.iter().map(|feature| feature.id.as_str());
    let fields = field.list().unwrap_or_default();
    let words = fields.iter().filter_map(|f| f.known(&format!("a feature of {}", flag.id), known.clone()));
    words.filter_map(|word| FeatureId::new(word).ok()).collect()
}

fn follow_ups(table: &Table<'_>, flag: &Flag, context: Context<'_>) -> BTreeMap<FollowUpId, FollowUpAnswer> {
    let triage = &context.pack.triage;
    let mut out = BTreeMap::new();
    for (word, field) in table.rest() {
        let asked = asked_with(flag, triage);
        let kind = format!("a follow-up of {}", flag.id);
        if !field.require_known(word, &kind, asked.iter().map(|id| id.as_str())) {
            continue;
        }
        let found = triage.follow_ups.iter().find(|follow_up| follow_up.id.as_str() == word);
        let Some(follow_up) = found else { continue };
        if let Some(answer) = follow_up_answer(&field, &follow_up.kind, context) {
            out.insert(follow_up.id.clone(), answer);
        }
    }
    out
}

/// Every follow-up that may come with a flag's answer.
fn asked_with<'p>(flag: &'p Flag, triage: &'p Triage) -> Vec<&'p FollowUpId> {
    let general = [triage.changed_follow_up(), &triage.rules.unsure_follow_up];
    flag.follow_ups.iter().chain(&flag.if_unsure).chain(general).collect()
}

fn follow_up_answer(field: &Field<'_>, kind: &FollowUpKind, context: Context<'_>) -> Option<FollowUpAnswer> {
    // every kind may be unsure or skipped
    if field.is_text() && matches!(field.word(), Some("unsure" | "skipped")) {
        return field.choice().map(FollowUpAnswer::Answer);
    }
    match kind {
        FollowUpKind::YesNo => field.choice().map(FollowUpAnswer::Answer),
        FollowUpKind::Choice { choices } => {
            let words = choices.iter().map(String::as_str);
            field.known("a choice here", words).map(|word| FollowUpAnswer::Choice(word.to_owned()))
        }
        FollowUpKind::Number { unit, min, max } => {
            let unit = super::unit_word(unit);
            field.quantity(unit, *min, *max).map(FollowUpAnswer::Number)
        }
        FollowUpKind::Date => field.past_date(context.today).map(FollowUpAnswer::Date),
    }
}

/// `[pain]`: 0 to 10 now and usually, and whether something about it is new.
pub(super) fn pain(table: &Table<'_>) -> Option<PainNow> {
    let now = table.require("now", "add pain today, 0 to 10").and_then(|field| field.whole(0, 10));
    let usual = table.get("usual").map(|field| field.whole(0, 10));
    let new_location = table.get("new_location").and_then(|field| field.yes_no()).unwrap_or(false);
    let new_leg_symptom = table.get("new_leg_symptom").and_then(|field| field.yes_no()).unwrap_or(false);
    table.report_unknown();
    let usual = match usual {
        Some(read) => Some(read?),
        None => None,
    };
    PainNow::new(now?, usual, new_location, new_leg_symptom)
}

pub(super) fn locks(tables: &[Table<'_>], context: Context<'_>) -> Vec<Lock> {
    let tables = (1_i64..).zip(tables);
    tables.filter_map(|(number, table)| lock(LockId(number), table, context)).collect()
}

fn lock(id: LockId, table: &Table<'_>, context: Context<'_>) -> Option<Lock> {
    let triage = &context.pack.triage;
    let flag = table.require("flag", "add the safety question that opened the lock");
    let flag =
        flag.and_then(|field| field.known("a safety question", triage.flags.iter().map(|f| f.id.as_str())));
    let level = table.require("level", "add the level of the lock").and_then(|field| field.choice());
    let opened = table.require("opened", "add the day it was opened");
    let opened = opened.and_then(|field| field.past_date(context.today));
    let cleared = table.get("clearance").and_then(|field| field.table());
    let clearance = cleared.as_ref().and_then(|table| clearance(table, context));
    table.report_unknown();
    let flag = triage.flags.iter().find(|f| Some(f.id.as_str()) == flag)?;
    Some(Lock { id, flag: flag.id.clone(), level: level?, opened: Context::noon(opened?), clearance })
}

fn clearance(table: &Table<'_>, context: Context<'_>) -> Option<Clearance> {
    let text =
        |key, why| table.require(key, why).and_then(|field: Field<'_>| field.word().map(ToOwned::to_owned));
    let cleared_by = text("cleared_by", "add who examined the person");
    let role = table.require("role", "add role = \"clinician\"").and_then(|field| field.choice());
    let seen_on = table.require("seen_on", "add the day of the examination");
    let seen_on = seen_on.and_then(|field| field.past_date(context.today));
    let note = text("note", "add what was said");
    let entered = table.get("entered").and_then(|field| field.past_date(context.today));
    let expires = table.get("expires").and_then(|field| field.date());
    table.report_unknown();
    let entered = Context::noon(entered.unwrap_or(context.today));
    Some(Clearance { cleared_by: cleared_by?, role: role?, seen_on: seen_on?, note: note?, entered, expires })
}
