//! The program as a whole: what it prints, what it refuses, and what the workspace around it may depend on.

mod dependencies;
mod examples;
mod refusals;
mod run;
mod start;
mod texts;
mod verbs;
