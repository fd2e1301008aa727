### Was Plumb über sich und seine Inhalte sagt, überall. Ungeprüfte Übersetzung.

pack-not-diagnosis = Das ist keine Diagnose. Plumb hilft beim Selbsthelfen und ist kein Medizinprodukt.
pack-unreviewed = Kein Arzt und keine Therapeutin hat diese Inhalte geprüft.
pack-reviewed = Geprüft von { $review }.
pack-unverified = heißt: mindestens eine Zahl dahinter wurde nicht an ihrer Quelle gelesen.
