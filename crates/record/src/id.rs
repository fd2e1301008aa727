//! Identifiers. Content ids are words of the content pack (`hip_ir_limited`); record ids are given by the store.

use serde::{Deserialize, Serialize};

/// A word that cannot be an identifier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{found:?} is not an identifier: use lower-case letters, digits and '_', starting with a letter, at most 64 characters"
)]
pub struct IdError {
    /// What was found instead.
    pub found: String,
}

macro_rules! content_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(value_type = String))]
        pub struct $name(String);

        impl $name {
            /// Accepts `[a-z][a-z0-9_]{0,63}`.
            ///
            /// # Errors
            /// [`IdError`] with the word that was found.
            pub fn new(word: impl Into<String>) -> Result<Self, IdError> {
                let word = word.into();
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                let ok = word.starts_with(|c: char| c.is_ascii_lowercase())
                    && word.len() <= 64
                    && word.chars().all(plain);
                if ok { Ok(Self(word)) } else { Err(IdError { found: word }) }
            }

            /// The word itself.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The word as Fluent keys spell it: `hip_ir_limited` reads `hip-ir-limited`.
            #[must_use]
            pub fn fluent(&self) -> String {
                self.0.replace('_', "-")
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(word: String) -> Result<Self, IdError> {
                Self::new(word)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdError;
            fn from_str(word: &str) -> Result<Self, IdError> {
                Self::new(word)
            }
        }
    )*};
}

content_id! {
    /// A danger sign asked about in triage.
    FlagId;
    /// A typed question that follows a flag's answer (`days_since_onset`).
    FollowUpId;
    /// One of the counted features of a flag.
    FeatureId;
    /// A condition that changes what is allowed (`osteoporosis`, `pregnancy`).
    ConditionId;
    /// Something that may contribute (`hip_ir_limited`).
    FactorId;
    /// A Movement or question that measures something.
    AssessmentId;
    /// A Movement with a dose.
    ExerciseId;
    /// A claim of the lay articles, with its verdict.
    ClaimId;
    /// A source in the list of references.
    SourceId;
}

macro_rules! record_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(value_type = i64))]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

record_id! {
    /// One person on this machine.
    PersonId;
    /// One measurement; a correction is a new measurement that names the one it corrects.
    MeasurementId;
    /// One lock.
    LockId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_words() {
        assert!(FactorId::new("hip_ir_limited").is_ok());
        for bad in ["", "Hip", "9lives", "a b", "a-b", "_x", &"x".repeat(65)] {
            assert_eq!(FactorId::new(bad), Err(IdError { found: bad.to_owned() }));
        }
    }

    #[test]
    fn fluent_keys_use_hyphens() {
        assert_eq!(FlagId::new("ces_saddle").map(|id| id.fluent()), Ok("ces-saddle".to_owned()));
    }
}
