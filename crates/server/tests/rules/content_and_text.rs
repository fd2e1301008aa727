//! The content and its words: open to the unpaired page, tagged so that they travel once.

use crate::site::{Site, and, get};

#[tokio::test]
async fn content_and_text_travel_once() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    for path in ["/api/content", "/api/text/en"] {
        let first = site.send(get(path)).await;
        assert_eq!(first.status, 200);
        let tag = first.headers["etag"].to_str().unwrap();
        for known in [tag.to_owned(), format!("W/{tag}"), format!("\"x\", {tag}")] {
            let again = site.send(and(get(path), "if-none-match", &known)).await;
            assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0), "{path} {known}");
        }
        assert_eq!(site.send(and(get(path), "if-none-match", "\"x\"")).await.status, 200);
    }
}

#[tokio::test]
async fn the_app_learns_that_nobody_has_reviewed_the_content() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let content = site.send(get("/api/content")).await.json();
    assert_eq!(content["pack"]["reviewed"], content::builtin().info.reviewed_by_clinician);
    for part in ["levels", "flags", "conditions", "assessments", "factors", "exercises", "claims", "sources"]
    {
        assert!(!content[part].as_array().unwrap().is_empty(), "{part}");
    }
}

#[tokio::test]
async fn a_language_the_pack_lacks_is_shown_in_english() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open(folder.path()).await;
    let english = site.send(get("/api/text/en")).await;
    assert!(english.text().contains("level-emergency-now"));
    assert_eq!(site.send(get("/api/text/tlh")).await.bytes, english.bytes);
    assert_ne!(site.send(get("/api/text/de")).await.bytes, english.bytes);
}
