//! The API: one file a noun, thin handlers, and the one list of routes that both the router and the OpenAPI document
//! are made from.

mod body;
mod clearances;
mod content;
mod credentials;
mod findings;
mod health;
mod measurements;
mod openapi;
mod pair;
mod persons;
mod programme;
mod tests_to_do;
mod text;
mod triage;

pub(crate) use self::content::ContentJson;

use axum::Router;
use axum::middleware::from_fn_with_state;
use utoipa::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::State;
use crate::error::{Code, ErrorBody};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Plumb",
        description = "The API of the program on this machine. All but `health`, `pair`, `content`, `text` and this \
                       document need the credential that pairing gives. Every refusal has the shape of `ErrorBody`."
    ),
    components(schemas(ErrorBody))
)]
struct Document;

/// Open to whoever reaches this machine's own address: nothing here is about a person.
fn open() -> OpenApiRouter<State> {
    OpenApiRouter::new()
        .routes(routes!(health::get))
        .routes(routes!(pair::post))
        .routes(routes!(content::get))
        .routes(routes!(text::get))
        .routes(routes!(openapi::get))
}

/// For paired browsers.
fn paired() -> OpenApiRouter<State> {
    OpenApiRouter::new()
        .routes(routes!(persons::list, persons::add))
        .routes(routes!(persons::get, persons::replace, persons::delete))
        .routes(routes!(triage::get, triage::post))
        .routes(routes!(clearances::post))
        .routes(routes!(measurements::list, measurements::add))
        .routes(routes!(measurements::correct))
        .routes(routes!(tests_to_do::get))
        .routes(routes!(findings::get))
        .routes(routes!(programme::get, programme::agree))
        .routes(routes!(credentials::list))
        .routes(routes!(credentials::revoke))
}

/// Every route and the document that describes them.
pub(crate) fn routes(state: &State) -> Router<State> {
    let paired = paired().layer(from_fn_with_state(state.clone(), crate::credential::require));
    let (router, _) = open().merge(paired).split_for_parts();
    router.method_not_allowed_fallback(not_this_method)
}

/// The OpenAPI document.
pub(crate) fn document() -> utoipa::openapi::OpenApi {
    let mut document = Document::openapi();
    document.merge(open().into_openapi());
    document.merge(paired().into_openapi());
    let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    document.components.get_or_insert_default().add_security_scheme("credential", scheme);
    document
}

async fn not_this_method() -> crate::error::ApiError {
    Code::MethodNotAllowed.with("this address has other methods; /api/openapi.json lists them")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use utoipa::ToSchema;

    /// Types of different crates may share a name, and one schema would silently stand for both.
    #[test]
    fn no_two_schemas_share_a_name() {
        let mut schemas = vec![];
        super::content::Content::schemas(&mut schemas);
        super::triage::TriageNow::schemas(&mut schemas);
        super::triage::ScreenGiven::schemas(&mut schemas);
        super::clearances::ClearanceGiven::schemas(&mut schemas);
        record::Person::schemas(&mut schemas);
        crate::admit::Profile::schemas(&mut schemas);
        crate::admit::MeasurementTaken::schemas(&mut schemas);
        record::Measurement::schemas(&mut schemas);
        reason::inference::Findings::schemas(&mut schemas);
        super::tests_to_do::TestsToDo::schemas(&mut schemas);
        super::programme::ProgrammeNow::schemas(&mut schemas);
        crate::error::ErrorBody::schemas(&mut schemas);
        assert!(schemas.len() > 50, "only {} schemas", schemas.len());

        let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, schema) in schemas {
            let text = serde_json::to_string(&schema).unwrap();
            let versions = by_name.entry(name).or_default();
            if !versions.contains(&text) {
                versions.push(text);
            }
        }
        by_name.retain(|_, versions| versions.len() > 1);
        assert!(by_name.is_empty(), "{by_name:#?}");
    }
}
