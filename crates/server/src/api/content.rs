//! The content pack, as far as the app shows it.

use std::sync::Arc;

use axum::extract::State as FromState;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use content::Pack;
use content::assessment::Assessment;
use content::claim::{Claim, ClaimConflict};
use content::condition::Condition;
use content::country::Country;
use content::exercise::Exercise;
use content::factor::Factor;
use content::outcome::OutcomeMeasure;
use content::source::Source;
use content::triage::{Flag, FollowUp, Group, LevelRule, YellowFlag};
use serde::Serialize;
use utoipa::ToSchema;

use crate::State;
use crate::assets::{etag, tagged};

/// Which content this is, and whether anyone has reviewed it.
#[derive(Serialize, ToSchema)]
pub(crate) struct PackSummary<'a> {
    /// A word that names the pack.
    id: &'a str,
    /// Version of the content.
    version: &'a str,
    /// Languages of the texts, the complete one first.
    languages: &'a [String],
    /// SPDX identifier of the content's licence.
    licence: &'a str,
    /// Whether a clinician has reviewed the content.
    reviewed: bool,
    /// Who did: name, profession and date.
    review: Option<&'a str>,
}

/// Everything the app shows that is not about a person. Its words are in `/api/text/{lang}`.
#[derive(Serialize, ToSchema)]
pub(crate) struct Content<'a> {
    pack: PackSummary<'a>,
    /// Levels of the safety screen, mildest first.
    levels: &'a [LevelRule],
    /// Groups of safety questions, in the order asked.
    groups: &'a [Group],
    /// Safety questions, in the order asked.
    flags: &'a [Flag],
    /// Questions that follow an answer.
    follow_ups: &'a [FollowUp],
    /// Beliefs, mood and circumstances that slow recovery.
    yellow: &'a [YellowFlag],
    /// Conditions that change the programme, with their questions.
    conditions: &'a [Condition],
    /// Tests and questions.
    assessments: &'a [Assessment],
    /// What may contribute.
    factors: &'a [Factor],
    /// What can be practised.
    exercises: &'a [Exercise],
    /// Claims of the lay articles with their verdicts.
    claims: &'a [Claim],
    /// Where those claims contradict each other.
    conflicts: &'a [ClaimConflict],
    /// Where numbers and statements come from.
    sources: &'a [Source],
    /// Questionnaires that follow a person over time.
    outcomes: &'a [OutcomeMeasure],
    /// Emergency numbers and crisis lines.
    countries: &'a [Country],
}

impl<'a> Content<'a> {
    fn of(pack: &'a Pack) -> Self {
        let info = &pack.info;
        Self {
            pack: PackSummary {
                id: &info.id,
                version: &info.version,
                languages: &info.languages,
                licence: &info.licence,
                reviewed: info.reviewed_by_clinician,
                review: info.review.as_deref(),
            },
            levels: &pack.triage.levels,
            groups: &pack.triage.groups,
            flags: &pack.triage.flags,
            follow_ups: &pack.triage.follow_ups,
            yellow: &pack.triage.yellow,
            conditions: &pack.conditions,
            assessments: &pack.assessments,
            factors: &pack.factors,
            exercises: &pack.exercises,
            claims: &pack.claims,
            conflicts: &pack.conflicts,
            sources: &pack.sources,
            outcomes: &pack.outcomes,
            countries: &pack.countries,
        }
    }
}

/// The content as JSON, made once: it is the largest answer there is and never changes while Plumb runs.
#[derive(Clone)]
pub(crate) struct ContentJson {
    json: Arc<str>,
    etag: Arc<str>,
}

impl ContentJson {
    pub(crate) fn of(pack: &Pack) -> Self {
        let json =
            serde_json::to_string(&Content::of(pack)).expect("content has text keys and finite numbers");
        Self { etag: etag(json.as_bytes()).into(), json: json.into() }
    }
}

/// The content pack for the app.
#[utoipa::path(get, path = "/api/content", operation_id = "get_content", responses(
    (status = OK, body = Content),
    (status = NOT_MODIFIED, description = "the browser has this content"),
))]
pub(super) async fn get(FromState(state): FromState<State>, headers: HeaderMap) -> Response {
    let ContentJson { json, etag } = state.content();
    tagged(etag, &headers, || ([(CONTENT_TYPE, "application/json")], json.to_string()).into_response())
}
