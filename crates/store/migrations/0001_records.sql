-- One person's record. Days and instants are ISO 8601 text; every table that tells of a person leads back to `person`.

CREATE TABLE person (
    id          INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice, not even after a deletion
    name        TEXT NOT NULL,
    born        TEXT NOT NULL,
    sex         TEXT NOT NULL,
    height      REAL,          -- m
    mass        REAL,          -- kg
    country     TEXT,
    language    TEXT NOT NULL,
    mode        TEXT NOT NULL,
    preferences TEXT NOT NULL, -- JSON: one form, always replaced as a whole
    added       TEXT NOT NULL,
    updated     TEXT NOT NULL
) STRICT;

CREATE TABLE person_condition (
    person    INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    condition TEXT NOT NULL,
    details   TEXT NOT NULL,   -- JSON: each condition has its own questions
    PRIMARY KEY (person, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE screening (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person          INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    at              TEXT NOT NULL,
    pack            TEXT NOT NULL, -- which content asked, `plumb-en 0.1.0`
    level           TEXT NOT NULL, -- as it was that day; the rules may change later
    pain_now        INTEGER,
    pain_usual      INTEGER,
    new_location    INTEGER,
    new_leg_symptom INTEGER
) STRICT;
CREATE INDEX screening_of_person ON screening (person, id);

CREATE TABLE answer (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    screening  INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    flag       TEXT NOT NULL,
    answer     TEXT NOT NULL,
    follow_ups TEXT NOT NULL,  -- JSON: each flag has its own typed questions
    features   TEXT NOT NULL,  -- JSON: a set of ids
    at         TEXT NOT NULL
) STRICT;
CREATE INDEX answer_of_screening ON answer (screening, id);

CREATE TABLE lock (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    person    INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    screening INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    flag      TEXT NOT NULL,
    level     TEXT NOT NULL,
    opened    TEXT NOT NULL
) STRICT;
CREATE INDEX lock_of_person ON lock (person, id);

CREATE TABLE clearance (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    lock       INTEGER NOT NULL REFERENCES lock (id) ON DELETE CASCADE,
    cleared_by TEXT NOT NULL,
    role       TEXT NOT NULL,
    seen_on    TEXT NOT NULL,
    note       TEXT NOT NULL,
    entered    TEXT NOT NULL,
    expires    TEXT
) STRICT;
CREATE INDEX clearance_of_lock ON clearance (lock, id);

CREATE TABLE measurement (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person     INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    assessment TEXT NOT NULL,
    side       TEXT,
    instrument TEXT NOT NULL,
    rater      TEXT NOT NULL,
    level      TEXT,           -- a named level, or
    could_not  TEXT,           -- why there is none, or rows in `reading`
    pain       INTEGER,
    at         TEXT NOT NULL,
    note       TEXT NOT NULL,
    corrects   INTEGER UNIQUE REFERENCES measurement (id),
    CHECK (level IS NULL OR could_not IS NULL)
) STRICT;
CREATE INDEX measurement_of_person ON measurement (person, id);

CREATE TABLE reading (
    measurement INTEGER NOT NULL REFERENCES measurement (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    value       REAL NOT NULL, -- in the assessment's unit
    PRIMARY KEY (measurement, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreed_programme (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    person    INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    agreed    TEXT NOT NULL,
    pack      TEXT NOT NULL,
    programme TEXT NOT NULL    -- JSON: the document as the person agreed to it
) STRICT;
CREATE INDEX agreed_programme_of_person ON agreed_programme (person, id);

-- A browser that was paired with this machine. Only the digest is kept: the database opens no door.
CREATE TABLE credential (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    digest  BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    issued  TEXT NOT NULL,
    revoked TEXT
) STRICT;

-- What was said and measured stays as it was: rows are added, never changed, and go only when their person goes.
-- The person's row is gone by the time a deletion reaches the rows below it; that is what the conditions ask.

CREATE TRIGGER screening_stays BEFORE UPDATE ON screening
BEGIN SELECT RAISE(ABORT, 'append-only: screening'); END;
CREATE TRIGGER screening_goes_with_its_person BEFORE DELETE ON screening
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN SELECT RAISE(ABORT, 'append-only: screening'); END;

CREATE TRIGGER answer_stays BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'append-only: answer'); END;
CREATE TRIGGER answer_goes_with_its_person BEFORE DELETE ON answer
WHEN EXISTS (SELECT 1 FROM screening WHERE id = OLD.screening)
BEGIN SELECT RAISE(ABORT, 'append-only: answer'); END;

CREATE TRIGGER lock_stays BEFORE UPDATE ON lock
BEGIN SELECT RAISE(ABORT, 'append-only: lock'); END;
CREATE TRIGGER lock_goes_with_its_person BEFORE DELETE ON lock
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN SELECT RAISE(ABORT, 'append-only: lock'); END;

CREATE TRIGGER clearance_stays BEFORE UPDATE ON clearance
BEGIN SELECT RAISE(ABORT, 'append-only: clearance'); END;
CREATE TRIGGER clearance_goes_with_its_person BEFORE DELETE ON clearance
WHEN EXISTS (SELECT 1 FROM lock WHERE id = OLD.lock)
BEGIN SELECT RAISE(ABORT, 'append-only: clearance'); END;

CREATE TRIGGER measurement_stays BEFORE UPDATE ON measurement
BEGIN SELECT RAISE(ABORT, 'append-only: measurement'); END;
CREATE TRIGGER measurement_goes_with_its_person BEFORE DELETE ON measurement
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN SELECT RAISE(ABORT, 'append-only: measurement'); END;

CREATE TRIGGER reading_stays BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'append-only: reading'); END;
CREATE TRIGGER reading_goes_with_its_person BEFORE DELETE ON reading
WHEN EXISTS (SELECT 1 FROM measurement WHERE id = OLD.measurement)
BEGIN SELECT RAISE(ABORT, 'append-only: reading'); END;

CREATE TRIGGER agreed_programme_stays BEFORE UPDATE ON agreed_programme
BEGIN SELECT RAISE(ABORT, 'append-only: agreed_programme'); END;
CREATE TRIGGER agreed_programme_goes_with_its_person BEFORE DELETE ON agreed_programme
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN SELECT RAISE(ABORT, 'append-only: agreed_programme'); END;

-- A person's number may not move: it would orphan the record.
CREATE TRIGGER person_keeps_its_number BEFORE UPDATE OF id ON person
WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'append-only: person.id'); END;
