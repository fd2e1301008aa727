//! What a movement asks of the body, as one vocabulary for exercises and assessments.
//!
//! Condition rules and the person's limits act on these words, never on lists of ids, so that a new exercise or test is
//! judged by what it does. A movement lists every property that applies to any variant of it.

use serde::{Deserialize, Serialize};

/// Something a movement asks of the body: a position, a support or a load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Property {
    // positions: every movement has at least one
    /// Lying on the back.
    LyingSupine,
    /// Lying face down.
    LyingProne,
    /// Lying on the side.
    SideLying,
    /// On hands and knees.
    Quadruped,
    /// Both knees down, hands free or on support.
    Kneeling,
    /// One knee down.
    HalfKneeling,
    /// Sitting on the floor.
    FloorSitting,
    /// Sitting on a chair, box or bed edge.
    Sitting,
    /// Standing.
    Standing,
    /// Hanging from the hands.
    Hanging,
    /// Walking.
    Walking,

    // where: lying and sitting on a bed does not need the floor
    /// Needs to get down to the floor and up again; absent when a bed does as well.
    OnFloor,

    // supports and limbs
    /// Body weight through hands, wrists, elbows or shoulders.
    WeightThroughArms,
    /// Arms above shoulder height.
    Overhead,
    /// All weight on one leg at some time.
    SingleLeg,
    /// Weight on a knee against the ground.
    KneePressure,
    /// Gripping something heavy or firmly.
    Grip,
    /// Both hands are in use, so that none is free to hold on.
    HandsBusy,

    // lumbar and thoracic end range
    /// Spine bent forward to its end.
    EndRangeFlexion,
    /// Spine arched back to its end.
    EndRangeExtension,
    /// Spine turned to its end.
    EndRangeRotation,
    /// Spine bent sideways to its end.
    EndRangeSideBend,
    /// Spine bent, arched or turned against a load or with speed.
    LoadedSpineMotion,

    // hip
    /// Hip bent past a right angle.
    HipDeepFlexion,
    /// Hip turned inward to its end.
    HipInternalRotation,
    /// Hip turned outward to its end.
    HipExternalRotation,
    /// The leg crosses the body's midline.
    HipCrossesMidline,
    /// The leg behind the body, hip straightened to its end.
    HipEndExtension,
    /// Lifting the leg out to the side by its own muscles.
    HipActiveAbduction,
    /// Hard work of the inner thigh.
    AdductorLoad,

    // knee, ankle, shoulder, neck
    /// Knee bent past a right angle under body weight.
    DeepKnee,
    /// Load on the heel cord: rising on the toes or dropping the heel.
    HeelLoad,
    /// The ankle bent up to its end under load.
    AnkleEndRange,
    /// The shoulder at its end of range, or loaded with the arm out or back.
    ShoulderEndRange,
    /// Load on the neck, or the head held up while lying.
    NeckLoad,
    /// Quick turns or changes of the head's position.
    HeadTurns,
    /// The nerve of the leg under stretch: straight leg raised or slump.
    NerveTension,

    // effort and pressure
    /// An outside weight, band or more than body weight.
    Loaded,
    /// Heavy: near the limit of strength, with straining.
    HeavyStrain,
    /// People tend to hold their breath.
    BreathHoldRisk,
    /// A still hold of ten seconds or more.
    LongHold,
    /// Pressure inside the belly rises: curl-ups, planks, double leg work.
    AbdominalPressure,
    /// A ball, roller or hand pressed into the body.
    DirectPressure,
    /// Deep pressure through the belly.
    BellyPressure,
    /// Jumping, hopping or stamping.
    Impact,
    /// The head below the heart.
    HeadDown,
    /// Easy to lose balance.
    Unstable,
    /// Slow deep breathing that can make a worried person more aware of it.
    BreathFocus,
    /// Repeats of full bends in several directions to see what they do.
    RepeatedBending,
    /// Raises pulse and breathing for minutes.
    Aerobic,
}

impl Property {
    /// Whether this is one of the positions, of which every movement has at least one.
    #[must_use]
    pub fn is_position(self) -> bool {
        self <= Self::Walking
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_come_first() {
        assert!(Property::LyingSupine.is_position() && Property::Walking.is_position());
        assert!(!Property::OnFloor.is_position() && !Property::Loaded.is_position());
    }
}
