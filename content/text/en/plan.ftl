# The programme: why something was chosen, left out or changed; the dose in words; when to stop. Grade 6 English, calm.

## The whole

reason-plan-strength-and-walking = Strength and walking come first, because that is where the evidence is. Type matters less than doing it.
reason-plan-strength = Strength comes first, because that is where the evidence is. Walking is left out for now; see below why.
reason-plan-walking = Walking carries this plan. Strength work is left out for now; see below why.
reason-plan-neither = Strength work and walking are both left out for now; see below why. What is left is gentle.
reason-plan-size = { $count ->
    [one] One exercise, about { $minutes } minutes. You gave { $wanted } minutes.
   *[other] { $count } exercises, about { $minutes } minutes. You gave { $wanted } minutes.
}
reason-plan-few = There are few exercises, because rules, equipment or time leave no more. A little is still worth doing.
reason-plan-not-measured = Nothing was measured yet, so this is general training. A few tests can make it more your own.
reason-plan-nothing-found = Your tests showed nothing that asks for special work. That nothing on our list applies is { $chance }. General training is the right choice then.
reason-plan-evidence = Each exercise shows a grade: how good the evidence is that it helps with back pain. No exercise for back pain is clearly better than the others.
reason-plan-condition = Changed for you because of: { $condition }.
reason-plan-limit = Changed for you because { $limit }.
reason-plan-one-day = Two days a week are the usual minimum for strength. One day is a start.
reason-plan-retest = Measure again after { $days } days. Then we look together whether it helped you.

## One exercise: why it is in

reason-item-strength = Strength: the kind of exercise with the best evidence for back pain, together with walking.
reason-item-endurance = Endurance of the trunk: part of most exercise programmes that were tested for back pain.
reason-item-mobility = Mobility: in your plan because a result asked for it, not for its own sake.
reason-item-control = Balance and control: in your plan for steadiness.
reason-item-relaxation = Calming down: stress and worry can add to back pain, and this is a simple way to ease them.
reason-item-pressure = Pressure on a muscle: you asked for it. It may feel good for a while.
reason-item-walking = Walking: it made new spells of back pain come later in a large trial.
reason-item-habit = A habit for the day.
reason-item-short = Short and easy, for a bad day. A little keeps you going.
reason-item-finding = { $factor }: your results make it { $chance } that this is there. That it matters for your back is { $matters }.
reason-item-finding-left = { $factor }, left side: your results make it { $chance } that this is there. That it matters for your back is { $matters }.
reason-item-finding-right = { $factor }, right side: your results make it { $chance } that this is there. That it matters for your back is { $matters }.
reason-item-region = It adds work for { $region }.
reason-item-region-again = It is more work for { $region }.
reason-item-general = What we measured for this one looks fine, so it is general training.
reason-item-extra-left = Your sides differ by more than the measuring error ({ $factor }). Do one more set on the left.
reason-item-extra-right = Your sides differ by more than the measuring error ({ $factor }). Do one more set on the right.
reason-item-liked = You said that you like it.
reason-item-little-left = Nothing in your results asks for it. It is here because little else is possible now.
reason-item-fewer-sets = { $sets ->
    [one] One set instead of { $full }, to fit your time.
   *[other] { $sets } sets instead of { $full }, to fit your time.
}

reason-limit-floor = getting down to the floor is hard for you
reason-limit-kneel = kneeling is hard for you
reason-limit-lie-prone = lying face down is hard for you
reason-limit-lie-supine = lying on the back is hard for you
reason-limit-weight-through-arms = leaning on your hands or arms is hard for you
reason-limit-overhead = lifting the arms above the head is hard for you
reason-limit-stand = standing for more than a minute is hard for you

reason-region-foot = foot and calf
reason-region-leg = the legs
reason-region-hip = the hips
reason-region-trunk = the trunk
reason-region-upper-back = upper back and shoulders
reason-region-whole = the whole body

## Probabilities in words

reason-chance-very-likely = very likely
reason-chance-likely = likely
reason-chance-rather-likely = rather likely
reason-chance-even = about as likely as not
reason-chance-rather-unlikely = rather unlikely
reason-chance-unlikely = unlikely
reason-chance-very-unlikely = very unlikely

## Walking

reason-walking-unknown = We do not know yet how far you walk, so it starts at one minute. Tell us, and it starts where you are.
reason-walking-from-zero = You do not walk without a rest now, so it starts at one minute.
reason-walking-after-gap = You can walk more than you do. After a break it starts a little lower, at { $minutes } minutes.
reason-walking-as-now = It starts with what you walk now: { $minutes } minutes.
reason-walking-evidence = In a trial with 701 people, those who built up walking stayed free of back pain longer.
reason-walking-grows = { $minutes ->
    [one] If all is well, add one minute next week.
   *[other] If all is well, add { $minutes } minutes next week.
}
reason-walking-enough = Half an hour is plenty. It does not need to grow.
reason-walking-own-limit = It does not grow by plan. Your own limit decides.
reason-left-walking-stand = A walking plan waits, because { $limit }. Seated work takes its place.
reason-left-walking-missing = The exercise list has no walking plan.
reason-left-walking-stage = Another stage of the walking plan fits you now.

## Left out

reason-left-condition = Left out because of: { $condition }. { $rule }
reason-left-limit = Left out because { $limit }.
reason-left-equipment = Left out because you need something for it: { $equipment }.
reason-left-helper = Left out because it needs someone to help you.
reason-left-support = Left out because it needs something firm to hold.
reason-left-clinician = Left out because it needs a clear yes from a clinician to this very exercise.
reason-left-hands = Left out because it needs both hands, and one should hold on to something firm.
reason-left-unsteady = Left out because your balance result was low. Holding on does the same job.
reason-left-disliked = Left out because you do not want it.
reason-left-level = Left out for now: it is level { $level }, and everyone starts at level 1 or 2.
reason-left-no-finding = Left out because no result of yours asks for it: { $factor }.
reason-left-not-asked = Left out because nothing in your results asks for it.
reason-left-variant = Left out because it is close to one you have: { $exercise }.
reason-left-less = Possible for you. Others brought more for the time you have.
reason-left-habit = A habit for the day, not a training item.
reason-not-default-no-back-pain-role = Left out because it is hard and has no known role in back pain.
reason-not-default-evidence-against = Left out because studies found no effect on back pain. Do it if it feels good.
reason-not-default-tradition-only = Left out because only tradition speaks for it. You can ask for it.
reason-not-default-clinician-only = Left out because it needs a clear yes from a clinician to this very exercise.

## Tests that are left out

reason-blocked-locked = Tests wait until the safety questions are clear.
reason-blocked-clinician = This test is for a clinician to do.

## Care

reason-caution-hold-on = Hold on to something firm.

## When to stop

reason-stop-pain = Pain up to { $pain } of 10 is all right if it settles by the next morning. Stop this exercise if it goes higher. Do less next time if it has not settled.
reason-stop-leg = Stop if pain, tingling or numbness goes further down a leg.
reason-stop-unwell = Stop and rest if you feel dizzy or unusually short of breath.
reason-stop-emergency = Get help at once if a leg or foot gets weaker, if both legs hurt, tingle or go numb, if you faint, or if you have numbness between the legs, trouble with bladder or bowel, chest pain, breathlessness at rest, or a swollen painful calf.

## The dose in words

dose-reps = { $sets ->
    [one] One set of { $reps }
   *[other] { $sets } sets of { $reps }
}
dose-reps-each-side = { $sets ->
    [one] One set of { $reps } on each side
   *[other] { $sets } sets of { $reps } on each side
}
dose-holds = { $sets ->
    [one] One set: hold { $reps } times for { $hold } seconds
   *[other] { $sets } sets: hold { $reps } times for { $hold } seconds
}
dose-holds-each-side = { $sets ->
    [one] One set: hold { $reps } times for { $hold } seconds on each side
   *[other] { $sets } sets: hold { $reps } times for { $hold } seconds on each side
}
dose-minutes = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
}
