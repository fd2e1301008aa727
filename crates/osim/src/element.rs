//! XML elements that remember whether they were read, and give their contents as checked values.

use crate::OsimError;
use crate::inventory::{Inventory, Note, Refused, reason_to_ignore};
use roxmltree::{Document, Node};
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

/// One document while it is being read.
pub(crate) struct Context<'a> {
    pub(crate) file: &'a str,
    pub(crate) version: Cell<u32>,
    line_starts: Vec<usize>,
    used: RefCell<Vec<bool>>,
    defaults: HashMap<&'a str, Node<'a, 'a>>,
    pub(crate) inventory: RefCell<Inventory>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(file: &'a str, document: &'a Document<'a>) -> Self {
        let text = document.input_text();
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        let count = document.descendants().map(|n| n.id().get_usize()).max().unwrap_or(0) + 1;
        // <defaults> holds one object per class with the values that others may leave out
        let root = document.root_element();
        let holders = std::iter::once(root).chain(root.children());
        let defaults = holders
            .flat_map(|n| n.children().filter(|c| c.has_tag_name("defaults")))
            .flat_map(|n| n.children().filter(Node::is_element))
            .map(|n| (n.tag_name().name(), n))
            .collect();
        Self {
            file,
            version: Cell::new(0),
            line_starts,
            used: RefCell::new(vec![false; count]),
            defaults,
            inventory: RefCell::default(),
        }
    }

    pub(crate) fn note(&self, line: u32, text: impl Into<String>) {
        self.inventory.borrow_mut().notes.push(Note { line, text: text.into() });
    }

    fn mark(&self, node: Node) {
        self.used.borrow_mut()[node.id().get_usize()] = true;
    }

    /// Lists every element that nobody read, and text where none belongs.
    pub(crate) fn account_for(&self, root: El<'a, '_>) {
        let mut stack = vec![root.node];
        while let Some(node) = stack.pop() {
            let el = El { node, context: self };
            let texts = node
                .children()
                .filter(|n| n.is_text() && n.text().is_some_and(|t| !t.trim().is_empty()))
                .count();
            if texts > 0 && node.children().any(|n| n.is_element()) {
                self.note(el.line(), format!("stray text in <{}> was passed over", el.tag()));
            } else if texts > 1 {
                el.refuse("its value is interrupted by a comment; take the comment out");
            }
            let mut seen = HashSet::new();
            for child in node.children().filter(Node::is_element) {
                let tag = child.tag_name().name();
                if self.used.borrow()[child.id().get_usize()] {
                    seen.insert(tag);
                    stack.push(child);
                    continue;
                }
                let empty = !child
                    .children()
                    .any(|n| n.is_element() || n.text().is_some_and(|t| !t.trim().is_empty()));
                let reason = match reason_to_ignore(tag) {
                    Some(reason) => reason.to_owned(),
                    None if empty => "empty".to_owned(),
                    None if seen.contains(tag) => "said a second time; the first counts".to_owned(),
                    None => format!("{} has no such property; OpenSim passes over it too", el.tag()),
                };
                let line = El { node: child, context: self }.line();
                self.inventory.borrow_mut().ignore(tag, &reason, line);
            }
        }
    }
}

/// An element with its context.
#[derive(Clone, Copy)]
pub(crate) struct El<'a, 'c> {
    node: Node<'a, 'a>,
    pub(crate) context: &'c Context<'a>,
}

impl<'a, 'c> El<'a, 'c> {
    pub(crate) fn root(document: &'a Document<'a>, context: &'c Context<'a>) -> Self {
        context.mark(document.root_element());
        Self { node: document.root_element(), context }
    }

    pub(crate) fn tag(&self) -> &'a str {
        self.node.tag_name().name()
    }

    /// The `name` attribute.
    pub(crate) fn name(&self) -> String {
        self.node.attribute("name").unwrap_or("").trim().to_owned()
    }

    /// Class and name for messages.
    pub(crate) fn label(&self) -> String {
        let name = self.name();
        if name.is_empty() { self.tag().to_owned() } else { format!("{} {name}", self.tag()) }
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.node.attribute(name)
    }

    pub(crate) fn line(&self) -> u32 {
        let line = self.context.line_starts.partition_point(|&s| s <= self.node.range().start);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    pub(crate) fn version(&self) -> u32 {
        self.context.version.get()
    }

    fn wrap(&self, node: Node<'a, 'a>) -> Self {
        self.context.mark(node);
        Self { node, context: self.context }
    }

    /// The child element of that name, or the one of the class's defaults.
    pub(crate) fn child(&self, tag: &str) -> Option<Self> {
        let own = |node: Node<'a, 'a>| node.children().find(|n| n.is_element() && n.tag_name().name() == tag);
        let node = own(self.node).or_else(|| self.context.defaults.get(self.tag()).copied().and_then(own))?;
        Some(self.wrap(node))
    }

    /// The child element whose `name` attribute is the name of a property.
    pub(crate) fn child_named(&self, name: &str) -> Option<Self> {
        self.node
            .children()
            .find(|n| n.is_element() && n.attribute("name") == Some(name))
            .map(|n| self.wrap(n))
    }

    /// All child elements; each is up to the caller to read or refuse.
    pub(crate) fn elements(&self) -> Vec<Self> {
        self.node.children().filter(Node::is_element).map(|n| self.wrap(n)).collect()
    }

    /// The objects of a set: `<Set><objects>...`, or the elements directly inside a list property.
    pub(crate) fn objects(&self, tag: &str) -> Vec<Self> {
        let Some(set) = self.child(tag) else { return Vec::new() };
        match set.child("objects") {
            Some(objects) => objects.elements(),
            None => {
                let inside =
                    set.node.children().filter(|n| n.is_element() && n.tag_name().name() != "groups");
                inside.map(|n| set.wrap(n)).collect()
            }
        }
    }

    /// The elements inside a list property.
    pub(crate) fn inside(&self, tag: &str) -> Vec<Self> {
        self.child(tag).map(|c| c.elements()).unwrap_or_default()
    }

    /// Marks a class as read.
    pub(crate) fn count(&self) {
        self.context.inventory.borrow_mut().count(&self.tag().replace("__", "::"));
    }

    /// Marks an element as read with everything inside.
    pub(crate) fn consume(&self) {
        self.count();
        for node in self.node.descendants() {
            self.context.mark(node);
        }
    }

    /// Lists an element as not representable; everything inside goes with it.
    pub(crate) fn refuse(&self, reason: impl Into<String>) {
        for node in self.node.descendants() {
            self.context.mark(node);
        }
        self.context.inventory.borrow_mut().refused.push(Refused {
            element: self.tag().to_owned(),
            name: self.name(),
            line: self.line(),
            reason: reason.into(),
        });
    }

    /// Lists an element as without influence.
    pub(crate) fn ignore(&self, reason: &str) {
        for node in self.node.descendants() {
            self.context.mark(node);
        }
        self.context.inventory.borrow_mut().ignore(self.tag(), reason, self.line());
    }

    /// The text inside, trimmed.
    pub(crate) fn own_text(&self) -> &'a str {
        let texts = self.node.children().filter(|n| n.is_text()).filter_map(|n| n.text());
        texts.map(str::trim).find(|t| !t.is_empty()).unwrap_or("")
    }

    /// The text of a property, `None` where it is absent or empty.
    pub(crate) fn text(&self, tag: &str) -> Option<&'a str> {
        self.child(tag).map(|c| c.own_text()).filter(|t| !t.is_empty())
    }

    pub(crate) fn value_error(&self, property: &str, expected: &'static str, found: &str) -> OsimError {
        OsimError::Value {
            file: self.context.file.to_owned(),
            line: self.child(property).map_or(self.line(), |c| c.line()),
            property: property.to_owned(),
            owner: self.label(),
            expected,
            found: found.chars().take(60).collect(),
        }
    }

    pub(crate) fn absent(&self, property: &str) -> OsimError {
        OsimError::Absent {
            file: self.context.file.to_owned(),
            line: self.line(),
            property: property.to_owned(),
            owner: self.label(),
        }
    }

    pub(crate) fn unresolved(&self, kind: &'static str, target: &str) -> OsimError {
        OsimError::Unresolved {
            file: self.context.file.to_owned(),
            line: self.line(),
            owner: self.label(),
            kind,
            target: target.to_owned(),
        }
    }

    /// Numbers separated by blanks; infinite ones only if `unbounded`.
    pub(crate) fn numbers(&self, tag: &str, unbounded: bool) -> Result<Vec<f64>, OsimError> {
        let Some(text) = self.text(tag) else { return Ok(Vec::new()) };
        let bare = text.trim_start_matches('(').trim_end_matches(')');
        let number = |word: &str| match word.parse::<f64>() {
            Ok(v) if v.is_finite() || (unbounded && !v.is_nan()) => Ok(v),
            Ok(_) => Err(self.value_error(tag, if unbounded { "a number" } else { "a finite number" }, word)),
            Err(_) => Err(self.value_error(tag, "a number", word)),
        };
        bare.split_whitespace().map(number).collect()
    }

    fn one(&self, tag: &str, unbounded: bool) -> Result<Option<f64>, OsimError> {
        match self.numbers(tag, unbounded)?.as_slice() {
            [] => Ok(None),
            [value] => Ok(Some(*value)),
            _ => Err(self.value_error(tag, "one number", self.text(tag).unwrap_or(""))),
        }
    }

    /// A finite number, absent or not.
    pub(crate) fn maybe_f64(&self, tag: &str) -> Result<Option<f64>, OsimError> {
        self.one(tag, false)
    }

    /// A finite number with OpenSim's default.
    pub(crate) fn f64(&self, tag: &str, default: f64) -> Result<f64, OsimError> {
        Ok(self.one(tag, false)?.unwrap_or(default))
    }

    /// A number that may be infinite.
    pub(crate) fn bound(&self, tag: &str, default: f64) -> Result<f64, OsimError> {
        Ok(self.one(tag, true)?.unwrap_or(default))
    }

    /// A finite number above zero.
    pub(crate) fn positive(&self, tag: &str, default: f64) -> Result<f64, OsimError> {
        let value = self.f64(tag, default)?;
        if value > 0.0 { Ok(value) } else { Err(self.value_error(tag, "above zero", &value.to_string())) }
    }

    /// A finite number not below zero.
    pub(crate) fn not_negative(&self, tag: &str, default: f64) -> Result<f64, OsimError> {
        let value = self.f64(tag, default)?;
        if value >= 0.0 { Ok(value) } else { Err(self.value_error(tag, "zero or more", &value.to_string())) }
    }

    /// Exactly `N` finite numbers, or the default where the property is absent.
    pub(crate) fn array<const N: usize>(&self, tag: &str, default: [f64; N]) -> Result<[f64; N], OsimError> {
        let values = self.numbers(tag, false)?;
        if values.is_empty() {
            return Ok(default);
        }
        let expected = match N {
            2 => "two numbers",
            3 => "three numbers",
            6 => "six numbers",
            _ => "another count of numbers",
        };
        values.try_into().map_err(|_| self.value_error(tag, expected, self.text(tag).unwrap_or("")))
    }

    /// Two numbers that may be infinite, the first not above the second.
    pub(crate) fn range(&self, tag: &str, default: [f64; 2]) -> Result<[f64; 2], OsimError> {
        match self.numbers(tag, true)?.as_slice() {
            [] => Ok(default),
            [low, high] if low <= high => Ok([*low, *high]),
            _ => Err(self.value_error(tag, "a low and a high number", self.text(tag).unwrap_or(""))),
        }
    }

    pub(crate) fn maybe_bool(&self, tag: &str) -> Result<Option<bool>, OsimError> {
        match self.text(tag).map(str::to_ascii_lowercase).as_deref() {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(other) => Err(self.value_error(tag, "true or false", other)),
        }
    }

    pub(crate) fn bool(&self, tag: &str, default: bool) -> Result<bool, OsimError> {
        Ok(self.maybe_bool(tag)?.unwrap_or(default))
    }

    /// Whether a force or constraint acts: `appliesForce`/`isEnforced`, or the reverse of the older `isDisabled`.
    pub(crate) fn acts(&self, tag: &str) -> Result<bool, OsimError> {
        match self.maybe_bool(tag)? {
            Some(acts) => Ok(acts),
            None => Ok(!self.bool("isDisabled", false)?),
        }
    }

    /// Names separated by blanks.
    pub(crate) fn names(&self, tag: &str) -> Vec<String> {
        self.text(tag)
            .map(|t| {
                t.trim_start_matches('(')
                    .trim_end_matches(')')
                    .split_whitespace()
                    .map(str::to_owned)
                    .collect()
            })
            .unwrap_or_default()
    }
}
