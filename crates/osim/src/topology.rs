//! Whether joints connect every body to the ground, once.

use crate::OsimError;
use crate::element::El;
use crate::frame::Frames;
use crate::joint::Joint;

/// Refuses bodies without a way to the ground, bodies that hang in two joints, and joints that move the ground.
pub(crate) fn check(el: &El, frames: &Frames, joints: &[Joint]) -> Result<(), OsimError> {
    let error =
        |line: u32, what: String| OsimError::Topology { file: el.context.file.to_owned(), line, what };
    let mut above: Vec<Option<(Option<usize>, &Joint)>> = vec![None; frames.bodies.len()];
    for joint in joints {
        let Some(child) = frames.base(joint.child) else {
            return Err(error(
                joint.line,
                format!("joint {} moves the ground; exchange parent and child", joint.name),
            ));
        };
        if let Some((_, first)) = above[child.0] {
            let what = format!(
                "body {} is moved by joint {} and by joint {} on line {}; a closed loop needs a constraint instead",
                frames.bodies[child.0].name, joint.name, first.name, first.line
            );
            return Err(error(joint.line, what));
        }
        above[child.0] = Some((frames.base(joint.parent).map(|b| b.0), joint));
    }
    // a body is sound when its chain of joints ends at the ground; each is followed once
    let mut sound = vec![false; frames.bodies.len()];
    for (i, body) in frames.bodies.iter().enumerate() {
        let (mut at, mut chain) = (Some(i), Vec::new());
        while let Some(b) = at.filter(|b| !sound[*b]) {
            let Some((parent, _)) = above[b] else {
                let what = format!("body {} is moved by no joint; add one", frames.bodies[b].name);
                return Err(error(frames.bodies[b].line, what));
            };
            chain.push(b);
            at = parent;
            if chain.len() > frames.bodies.len() {
                let what = format!("body {} hangs in a ring of joints that misses the ground", body.name);
                return Err(error(body.line, what));
            }
        }
        chain.into_iter().for_each(|k| sound[k] = true);
    }
    Ok(())
}
