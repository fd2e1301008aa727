### What the command line prints around the results. Plain English, calm, about grade 6.

cli-started =
    Plumb is running. Open this address in your browser. It works once:

      { $address }

    Another browser: plumb open. To stop: Ctrl-C.
    This is not a diagnosis and not a medical device. No clinician has reviewed the content.
cli-case = { $name }, { $age } years old, looked at on { $date }.

## Safety check

cli-triage = Safety check
cli-call = Call { $number } now.
cli-call-local = Call your local emergency number now.
cli-locked = Exercise is paused for now.
cli-not-locked = Exercise is open.
cli-advice = What to do
cli-hits = Why
cli-hit = { $flag } → { $level }
cli-open = Still to answer
cli-open-more = { $more ->
    [one] And 1 more of { $of } questions.
   *[other] And { $more } more of { $of } questions.
}
cli-standing-locks = Pauses from earlier days
cli-standing-lock = { $flag }, since { $date }. Only a clinician who has seen you can end it.
cli-conditions = What the answers tell the programme
cli-safety-net = Watch for these, whatever the result

## Findings

cli-findings = What your tests say
cli-nothing-measured = Nothing has been measured yet. Start with the first test below.
cli-unverified-mark = [not verified]
cli-sided = { $what }, { $side } side
cli-left = left
cli-right = right
cli-label-there = Is it there?
cli-label-measured = Measured
cli-label-matter = Could it matter?
cli-label-evidence = Evidence
cli-label-for = Speaks for
cli-label-against = Speaks against
cli-label-change = Would change it
cli-label-claim = Articles say
# the label of a line that goes on with the label above it
cli-label-none = { "" }
cli-claim = "{ $claim }" { $verdict }
cli-claims-more = { $more ->
    [one] And 1 more claim; --json names it.
   *[other] And { $more } more claims; --json names them.
}
cli-there = { $now } in 100 (before any test: { $before } in 100).
cli-value = { $mean } ± { $error } { $unit }.
cli-value-between = { $mean } { $unit }, between { $low } and { $high }.
cli-usual = Usual at your age: { $low } to { $high }.
cli-usual-unverified = Usual at your age: { $low } to { $high } (not verified).
cli-no-usual = No usual range is known.
cli-cutoff = The line is drawn at { $cutoff }.
cli-matter = { $mean } in 100 if it is there. Only your own response to training can say more.
cli-matter-capped = { $mean } in 100 if it is there, held at or below { $cap } in 100. Only your own response to training can say more.
cli-asymmetries = Left and right
cli-asymmetry = { $factor }: left minus right { $difference } Differences below { $mdc } are within the error.
cli-contradictions = Results that do not agree
cli-nothing-specific = Nothing specific
cli-nothing-specific-now = { $now } in 100 that none of these factors matters for you (before any test: { $before } in 100). That is common, and the programme helps then too.
cli-unmeasured = Not tested yet
cli-prior = { $factor }: { $prior } in 100 without a test
cli-next = Tests worth doing next
cli-next-none = No further test would change your programme much.
cli-next-test = { $test } ({ $minutes } min)

## Programme

cli-programme = Your programme
cli-programme-whole = { $exercises ->
    [one] 1 exercise, about { $minutes } minutes, { $days } days a week.
   *[other] { $exercises } exercises, about { $minutes } minutes, { $days } days a week.
}
cli-column-exercise = Exercise
cli-column-dose = How much
cli-column-minutes = Time
cli-minutes = { $minutes } min
cli-dose = { $sets } × { $reps }
cli-dose-hold = hold { $seconds } s
cli-dose-each-side = each side
cli-label-how = How
cli-label-cue = Think of
cli-label-side = Side
cli-label-why = Why this one
cli-label-care = Take care
cli-label-chair = On a chair
cli-label-floor-free = Without the floor
cli-label-easier = Easier
cli-label-harder = Harder
cli-extra-left = One more set on the left.
cli-extra-right = One more set on the right.
cli-walking = Walking
cli-walking-dose = { $minutes ->
    [one] 1 minute, { $days } days a week.
   *[other] { $minutes } minutes, { $days } days a week.
} { $adds ->
    [0] It stays so next week.
    [one] Next week 1 minute more if all is well.
   *[other] Next week { $adds } minutes more if all is well.
}
cli-short = On a bad day: three minutes
cli-why = Why it looks like this
cli-stop = When to stop
cli-left-out = Left out, and why
cli-left-out-more = { $more ->
    [one] And 1 more; --json lists it.
   *[other] And { $more } more; --json lists them.
}
cli-retest = Test again after { $days } days.
cli-no-programme = There is no programme while exercise is paused.
