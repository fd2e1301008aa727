//! OpenSim files (.osim and its companions, versions 1.9 to 4.6) as typed trees with line numbers.
//!
//! No physics: what a joint or muscle *does* is for others. Here every element of a file is read into a type, listed
//! as without influence, or refused by name and line ([`Inventory`]); nothing is dropped silently. Units are SI and
//! radians, as in the files. Works on bytes it is handed; defaults of absent properties are those of OpenSim 4.6.

mod constraint;
mod contact;
mod coordinate;
mod element;
mod error;
mod force;
mod frame;
mod function;
mod inventory;
mod joint;
mod loads;
mod marker;
mod model;
mod muscle;
mod path;
mod tasks;
mod topology;
mod wrap;
mod xml;

pub use constraint::{Constraint, ConstraintKind};
pub use contact::{ContactGeometry, ContactId, ContactShape};
pub use coordinate::{Coordinate, CoordinateId, MotionType};
pub use error::OsimError;
pub use force::{Contact, Drive, Force, ForceKind};
pub use frame::{Body, BodyId, Frame, FrameId, FrameKind};
pub use function::{Function, Points};
pub use inventory::{Ignored, Inventory, Note, Refused};
pub use joint::{Joint, JointId, JointKind, SpatialTransform, TransformAxis};
pub use loads::{ExternalForce, ExternalLoads, read_external_loads};
pub use marker::{Marker, read_markers};
pub use model::{Model, Reading, read};
pub use muscle::{
    Activation, ActiveForceLength, DeGrooteFregly, Deprecated, FiberForceLength, ForceVelocity, Millard,
    Muscle, MuscleModel, TendonForceLength, Thelen,
};
pub use path::{Path, PathPoint, PathWrap, PointKind, WrapMethod};
pub use tasks::{Target, Task, read_tasks};
pub use wrap::{Quadrant, WrapId, WrapObject, WrapShape};
