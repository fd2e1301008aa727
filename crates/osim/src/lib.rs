//! OpenSim model files as a typed tree with line numbers; no physics.
