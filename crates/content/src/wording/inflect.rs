//! English word forms from base forms, so that rules name `hurt` and match `hurts`, `hurting`.
//!
//! Over-generation is harmless (nobody writes "feets"); what is missing from the regular pattern stands in
//! `IRREGULAR`.

/// Base forms whose forms are not regular. The first is the base.
const IRREGULAR: &[&[&str]] = &[
    &["be", "am", "is", "are", "was", "were", "been", "being", "'s"],
    &["have", "has", "had", "having"],
    &["do", "does", "did", "done", "doing"],
    &["go", "goes", "went", "gone", "going"],
    &["get", "gets", "got", "gotten", "getting"],
    &["give", "gives", "gave", "given", "giving"],
    &["make", "makes", "made", "making"],
    &["take", "takes", "took", "taken", "taking"],
    &["come", "comes", "came", "coming"],
    &["begin", "begins", "began", "begun", "beginning"],
    &["bring", "brings", "brought", "bringing"],
    &["break", "breaks", "broke", "broken", "breaking"],
    &["wear", "wears", "wore", "worn", "wearing"],
    &["tear", "tears", "tore", "torn", "tearing"],
    &["grind", "grinds", "ground", "grinding"],
    &["shrink", "shrinks", "shrank", "shrunk", "shrunken", "shrinking"],
    &["eat", "eats", "ate", "eaten", "eating"],
    &["sit", "sits", "sat", "sitting"],
    &["lie", "lies", "lay", "lain", "lying"],
    &["put", "puts", "putting"],
    &["hurt", "hurts", "hurting"],
    &["burst", "bursts", "bursting"],
    &["let", "lets", "letting"],
    &["quit", "quits", "quitting"],
    &["slide", "slides", "slid", "sliding"],
    &["lose", "loses", "lost", "losing"],
    &["leave", "leaves", "left", "leaving"],
    &["keep", "keeps", "kept", "keeping"],
    &["feel", "feels", "felt", "feeling"],
    &["mean", "means", "meant", "meaning"],
    &["say", "says", "said", "saying"],
    &["tell", "tells", "told", "telling"],
    &["know", "knows", "knew", "known", "knowing"],
    &["show", "shows", "showed", "shown", "showing"],
    &["see", "sees", "saw", "seen", "seeing"],
    &["find", "finds", "found", "finding"],
    &["think", "thinks", "thought", "thinking"],
    &["hear", "hears", "heard", "hearing"],
    &["read", "reads", "reading"],
    &["pay", "pays", "paid", "paying"],
    &["choose", "chooses", "chose", "chosen", "choosing"],
    &["bend", "bends", "bent", "bending"],
    &["send", "sends", "sent", "sending"],
    &["spend", "spends", "spent", "spending"],
    &["end", "ends", "ended", "ending"],
    &["throw", "throws", "threw", "thrown", "throwing"],
    &["fall", "falls", "fell", "fallen", "falling"],
    &["rise", "rises", "rose", "risen", "rising"],
    &["arise", "arises", "arose", "arisen", "arising"],
    &["drive", "drives", "drove", "driven", "driving"],
    &["become", "becomes", "became", "becoming"],
    &["hold", "holds", "held", "holding"],
    &["stand", "stands", "stood", "standing"],
    &["rid", "rids", "ridding"],
    &["set", "sets", "setting"],
    &["cut", "cuts", "cutting"],
    &["speak", "speaks", "spoke", "spoken", "speaking"],
    &["swear", "swears", "swore", "sworn", "swearing"],
    &["beat", "beats", "beaten", "beating"],
    &["win", "wins", "won", "winning"],
    &["sleep", "sleeps", "slept", "sleeping"],
    &["cost", "costs", "costing"],
    &["deal", "deals", "dealt", "dealing"],
    &["undo", "undoes", "undid", "undone", "undoing"],
    &["forget", "forgets", "forgot", "forgotten", "forgetting"],
    &["overdo", "overdoes", "overdid", "overdone", "overdoing"],
    &["rub", "rubs", "rubbed", "rubbing"],
    &["can", "could"],
    &["foot", "feet"],
    &["man", "men"],
    &["person", "people", "persons"],
    &["vertebra", "vertebrae", "vertebras"],
    &["diagnosis", "diagnoses"],
    &["pelvis", "pelvises", "pelves"],
    &["half", "halves"],
    &["die", "dies", "died", "dying"],
];

/// Words that only have the one form.
const FIXED: &[&str] = &[
    "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "nor", "not",
    "no", "you", "your", "yours", "yourself", "it", "its", "this", "that", "these", "those", "they", "them",
    "their", "we", "our", "i", "my", "what", "why", "how", "who", "which", "when", "if", "so", "as", "up",
    "down", "out", "off", "away", "back", "will", "would", "shall", "should", "may", "might", "must",
    "never", "ever", "always", "only", "just", "all", "any", "every", "some", "none", "nothing", "nobody",
    "here", "there", "now", "then", "too", "very", "more", "less", "most", "best", "better", "worse",
    "worst", "psoas", "n", "nm", "kn", "one",
];

/// All forms of a base form, the base first.
pub(super) fn forms(base: &str) -> Vec<String> {
    if let Some(forms) = IRREGULAR.iter().find(|forms| forms[0] == base) {
        return forms.iter().map(|&f| f.to_owned()).collect();
    }
    let mut out = vec![base.to_owned()];
    // "back" is the body part here; "backs" is wanted, "backing" is harmless
    if (FIXED.contains(&base) && base != "back") || !base.is_ascii() || base.len() < 3 {
        return out;
    }
    let last = base.as_bytes()[base.len() - 1];
    let before = base.as_bytes()[base.len() - 2];
    let vowel = |b: u8| b"aeiou".contains(&b);
    let hissing = base.ends_with('s')
        || base.ends_with('x')
        || base.ends_with('z')
        || base.ends_with("ch")
        || base.ends_with("sh");
    if last == b'y' && !vowel(before) {
        let stem = &base[..base.len() - 1];
        out.extend([format!("{stem}ies"), format!("{stem}ied"), format!("{base}ing")]);
    } else if last == b'e' {
        let stem = &base[..base.len() - 1];
        out.extend([format!("{base}s"), format!("{base}d"), format!("{stem}ing")]);
    } else {
        out.push(if hissing || last == b'o' { format!("{base}es") } else { format!("{base}s") });
        out.extend([format!("{base}ed"), format!("{base}ing")]);
        if !vowel(last) && vowel(before) && !b"wxy".contains(&last) {
            let doubled = char::from(last);
            out.extend([format!("{base}{doubled}ed"), format!("{base}{doubled}ing")]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_and_irregular_forms() {
        for (base, form) in [
            ("hurt", "hurts"),
            ("cure", "curing"),
            ("slip", "slipped"),
            ("crush", "crushes"),
            ("injury", "injuries"),
            ("wear", "worn"),
            ("be", "is"),
        ] {
            assert!(forms(base).iter().any(|f| f == form), "{base} lacks {form}");
        }
        assert_eq!(forms("never"), ["never"]);
    }
}
