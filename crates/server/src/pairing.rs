//! One-time tokens: whoever started Plumb proves it once, and the page gets a credential of its own.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;

use crate::secret;

/// How long a token opens.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// Wrong guesses within [`GUESS_WINDOW`] after which nobody is let in until it has passed. 256 random bits need no
/// such help; it keeps a runaway page from filling the log and the processor.
const GUESSES: usize = 10;

/// See [`GUESSES`].
const GUESS_WINDOW: SignedDuration = SignedDuration::from_mins(1);

/// Tokens that wait at the same time; the oldest gives way.
const WAITING: usize = 8;

/// An address that pairs one browser, once: `http://127.0.0.1:7878/#pair=…`. The token stands behind `#`, which
/// browsers never send.
#[derive(Clone, PartialEq, Eq)]
pub struct PairAddress(String);

impl PairAddress {
    pub(crate) fn new(origin: &str, token: &str) -> Self {
        Self(format!("{origin}/#pair={token}"))
    }

    /// An address as another Plumb gave it out; `None` when it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/[]#=".contains(c);
        let ok = text.starts_with("http://") && text.contains("/#pair=") && text.chars().all(plain);
        ok.then(|| Self(text.to_owned()))
    }

    /// The whole address, token included: for the person's own eyes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PairAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PairAddress {
    /// A log is no place for a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PairAddress(…)")
    }
}

/// Why a token does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Unknown, used or too old; which of them is nobody's business.
    Unknown,
    /// Too many wrong guesses just now.
    TooMany,
}

/// The tokens that wait to be used.
#[derive(Default)]
pub(crate) struct Pairing {
    desk: Mutex<Desk>,
}

#[derive(Default)]
struct Desk {
    waiting: Vec<([u8; 32], Timestamp)>,
    wrong: Vec<Timestamp>,
}

impl Pairing {
    /// A new token.
    pub(crate) fn mint(&self, now: Timestamp) -> Result<String, getrandom::Error> {
        let token = secret::random()?;
        let mut desk = self.desk();
        desk.waiting.retain(|(_, minted)| now.duration_since(*minted) < LIFETIME);
        if desk.waiting.len() == WAITING {
            desk.waiting.remove(0);
        }
        desk.waiting.push((secret::digest(&token), now));
        Ok(token)
    }

    /// Uses a token up.
    pub(crate) fn redeem(&self, token: &str, now: Timestamp) -> Result<(), Refused> {
        let mut desk = self.desk();
        desk.wrong.retain(|at| now.duration_since(*at) < GUESS_WINDOW);
        if desk.wrong.len() >= GUESSES {
            return Err(Refused::TooMany);
        }
        desk.waiting.retain(|(_, minted)| now.duration_since(*minted) < LIFETIME);
        // every waiting token is compared, each in constant time
        let digest = secret::digest(token);
        let mut found = None;
        for (at, (waiting, _)) in desk.waiting.iter().enumerate() {
            if bool::from(waiting.ct_eq(&digest)) {
                found = Some(at);
            }
        }
        match found {
            Some(at) => {
                desk.waiting.remove(at);
                Ok(())
            }
            None => {
                desk.wrong.push(now);
                Err(Refused::Unknown)
            }
        }
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        // the desk holds no half-done change that a panic elsewhere could leave behind
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_token_opens_once() {
        let pairing = Pairing::default();
        let token = pairing.mint(at(0)).unwrap();
        assert_eq!(pairing.redeem(&token, at(1)), Ok(()));
        assert_eq!(pairing.redeem(&token, at(1)), Err(Refused::Unknown));
    }

    #[test]
    fn a_token_opens_for_ten_minutes() {
        let pairing = Pairing::default();
        let (early, late) = (pairing.mint(at(0)).unwrap(), pairing.mint(at(0)).unwrap());
        assert_eq!(pairing.redeem(&early, at(599)), Ok(()));
        assert_eq!(pairing.redeem(&late, at(600)), Err(Refused::Unknown));
    }

    #[test]
    fn guessing_is_stopped_for_a_minute() {
        let pairing = Pairing::default();
        let token = pairing.mint(at(0)).unwrap();
        for _ in 0..GUESSES {
            assert_eq!(pairing.redeem("guess", at(1)), Err(Refused::Unknown));
        }
        assert_eq!(pairing.redeem(&token, at(60)), Err(Refused::TooMany));
        assert_eq!(pairing.redeem(&token, at(61)), Ok(()));
    }

    #[test]
    fn tokens_are_long_and_never_alike() {
        let pairing = Pairing::default();
        let (a, b) = (pairing.mint(at(0)).unwrap(), pairing.mint(at(0)).unwrap());
        assert_ne!(a, b);
        assert_eq!(a.len(), 43); // 256 bits in base64
    }

    #[test]
    fn the_debug_form_of_an_address_keeps_the_token() {
        let address = PairAddress::new("http://127.0.0.1:7878", "secret");
        assert_eq!(address.as_str(), "http://127.0.0.1:7878/#pair=secret");
        assert_eq!(PairAddress::parse(address.as_str()), Some(address.clone()));
        assert!(!format!("{address:?}").contains("secret"));
    }
}
