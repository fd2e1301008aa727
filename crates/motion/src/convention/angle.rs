//! The joint angles by name, their positive directions, and OpenSim's names for them.

use super::{Axis, Rotation, Sequence, Side};

/// A joint angle, named after its positive direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JointAngle {
    /// Pelvis against the ground: the front goes down.
    PelvicAnteriorTilt,
    /// Pelvis against the ground: the right side goes down.
    PelvicRightDrop,
    /// Pelvis against the ground: turned to the left.
    PelvicLeftRotation,
    /// Thorax against pelvis: bent forwards.
    LumbarFlexion,
    /// Thorax against pelvis: bent to the right.
    LumbarRightBending,
    /// Thorax against pelvis: turned to the left.
    LumbarLeftRotation,
    /// Thigh against pelvis: forwards.
    HipFlexion,
    /// Thigh against pelvis: towards the midline.
    HipAdduction,
    /// Thigh against pelvis: the kneecap turns towards the midline.
    HipInternalRotation,
    /// Shank against thigh: bent.
    KneeFlexion,
    /// Foot against shank: toes up.
    AnkleDorsiflexion,
    /// Heel against ankle bone: the sole turns towards the midline. OpenSim's axis is oblique, not one of the ISB.
    SubtalarInversion,
    /// Toes against foot: toes up.
    ToeExtension,
    /// Upper arm against thorax: forwards.
    ShoulderFlexion,
    /// Upper arm against thorax: towards the midline.
    ShoulderAdduction,
    /// Upper arm against thorax: turned inwards.
    ShoulderInternalRotation,
    /// Forearm against upper arm: bent.
    ElbowFlexion,
    /// Forearm against upper arm: the palm turns backwards.
    ForearmPronation,
}

impl JointAngle {
    /// Every angle.
    pub const ALL: [Self; 18] = [
        Self::PelvicAnteriorTilt,
        Self::PelvicRightDrop,
        Self::PelvicLeftRotation,
        Self::LumbarFlexion,
        Self::LumbarRightBending,
        Self::LumbarLeftRotation,
        Self::HipFlexion,
        Self::HipAdduction,
        Self::HipInternalRotation,
        Self::KneeFlexion,
        Self::AnkleDorsiflexion,
        Self::SubtalarInversion,
        Self::ToeExtension,
        Self::ShoulderFlexion,
        Self::ShoulderAdduction,
        Self::ShoulderInternalRotation,
        Self::ElbowFlexion,
        Self::ForearmPronation,
    ];

    /// The axis it turns about (the nearest one for the subtalar joint).
    #[must_use]
    pub fn axis(self) -> Axis {
        match self {
            Self::PelvicAnteriorTilt
            | Self::LumbarFlexion
            | Self::HipFlexion
            | Self::KneeFlexion
            | Self::AnkleDorsiflexion
            | Self::ToeExtension
            | Self::ShoulderFlexion
            | Self::ElbowFlexion => Axis::Z,
            Self::PelvicRightDrop
            | Self::LumbarRightBending
            | Self::HipAdduction
            | Self::SubtalarInversion
            | Self::ShoulderAdduction => Axis::X,
            Self::PelvicLeftRotation
            | Self::LumbarLeftRotation
            | Self::HipInternalRotation
            | Self::ShoulderInternalRotation
            | Self::ForearmPronation => Axis::Y,
        }
    }

    /// Whether there is one of it on each side of the body.
    #[must_use]
    pub fn is_sided(self) -> bool {
        !matches!(
            self,
            Self::PelvicAnteriorTilt
                | Self::PelvicRightDrop
                | Self::PelvicLeftRotation
                | Self::LumbarFlexion
                | Self::LumbarRightBending
                | Self::LumbarLeftRotation
        )
    }

    /// The factor from the right-hand rotation about [`JointAngle::axis`] to this angle. `side` matters for limbs.
    #[must_use]
    pub fn sign(self, side: Side) -> f64 {
        let right = match self {
            Self::PelvicAnteriorTilt | Self::LumbarFlexion | Self::KneeFlexion => -1.0,
            _ => 1.0,
        };
        match side {
            Side::Left if self.is_sided() => right * self.axis().mirror_sign(),
            _ => right,
        }
    }

    /// This angle (rad) of a rotation `parent_from_child` in the order z, x′, y″.
    #[must_use]
    pub fn of(self, parent_from_child: &Rotation, side: Side) -> f64 {
        let angles = Sequence::JOINT.angles(parent_from_child).values;
        let place = match self.axis() {
            Axis::Z => 0,
            Axis::X => 1,
            Axis::Y => 2,
        };
        self.sign(side) * angles[place]
    }

    /// What an OpenSim coordinate of that name is: the angle, its side (right for the trunk), and the factor from the
    /// coordinate to the angle. Names are those of the gait, Rajagopal and full-body models. `None` for translations
    /// and unknown names.
    #[must_use]
    pub fn of_opensim_coordinate(name: &str, knee: KneeSign) -> Option<(Self, Side, f64)> {
        let (stem, side) = match name.strip_suffix("_l") {
            Some(stem) => (stem, Some(Side::Left)),
            None => (name.strip_suffix("_r").unwrap_or(name), name.ends_with("_r").then_some(Side::Right)),
        };
        let (angle, factor) = match stem {
            "pelvis_tilt" => (Self::PelvicAnteriorTilt, -1.0),
            "pelvis_list" => (Self::PelvicRightDrop, 1.0),
            "pelvis_rotation" => (Self::PelvicLeftRotation, 1.0),
            "lumbar_extension" => (Self::LumbarFlexion, -1.0),
            "lumbar_bending" => (Self::LumbarRightBending, 1.0),
            "lumbar_rotation" => (Self::LumbarLeftRotation, 1.0),
            "hip_flexion" => (Self::HipFlexion, 1.0),
            "hip_adduction" => (Self::HipAdduction, 1.0),
            "hip_rotation" => (Self::HipInternalRotation, 1.0),
            "knee_angle" => (Self::KneeFlexion, if knee == KneeSign::FlexionPositive { 1.0 } else { -1.0 }),
            "ankle_angle" => (Self::AnkleDorsiflexion, 1.0),
            "subtalar_angle" => (Self::SubtalarInversion, 1.0),
            "mtp_angle" => (Self::ToeExtension, 1.0),
            "arm_flex" => (Self::ShoulderFlexion, 1.0),
            "arm_add" => (Self::ShoulderAdduction, 1.0),
            "arm_rot" => (Self::ShoulderInternalRotation, 1.0),
            "elbow_flex" => (Self::ElbowFlexion, 1.0),
            "pro_sup" => (Self::ForearmPronation, 1.0),
            _ => return None,
        };
        (angle.is_sided() == side.is_some()).then_some((angle, side.unwrap_or(Side::Right), factor))
    }
}

/// The sign of `knee_angle_r` and `_l` in an OpenSim model: the models disagree, their coordinate range tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KneeSign {
    /// Rajagopal and its descendants: range about 0 to 2.
    FlexionPositive,
    /// The gait models (gait2354, gait10dof18musc): range about −2 to 0.
    FlexionNegative,
}

impl KneeSign {
    /// From the range of the coordinate (rad): the side where most of it lies.
    #[must_use]
    pub fn of_range(low: f64, high: f64) -> Self {
        if low + high < 0.0 { Self::FlexionNegative } else { Self::FlexionPositive }
    }
}
