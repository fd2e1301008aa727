### The pages of the app: everything that is not about one question, test, factor or exercise.

## Every page

app-name = Plumb
app-window = { $page } · Plumb
app-home = Plumb, start page
app-skip = Skip to the content
app-loading = One moment.
app-help-now = Help now
app-path = Your path
app-station-of = Step { $number } of { $of }:
app-station-about = About you
app-station-safety = Safety
app-station-tests = Tests
app-station-findings = Findings
app-station-programme = Programme
app-footer = More
app-people = People
app-evidence = Evidence and sources
app-about = About Plumb
app-footer-note = Everything stays on this computer. Plumb makes no diagnosis. No clinician has reviewed its content.
app-unreviewed = No clinician has reviewed this content yet. It was put together from published studies, and every number shows whether its source was read.
app-continue = Continue
app-back = Back
app-cancel = Cancel
app-try-again = Try again
app-stopped-title = Plumb has stopped
app-stopped-how = The program behind this page does not answer. Start it again, then choose "Try again".
app-stopped-kept = The program does not answer. What you typed is kept in this tab. Start Plumb again, then repeat your last step.
app-unpaired-title = This browser is not paired yet
app-unpaired-why = Plumb only talks to browsers you have paired. That keeps your health notes away from other programs and other people on this computer.
app-unpaired-look = Use the address Plumb printed when it started. It holds a key that works once.
app-unpaired-run = Or ask for a new one. In a terminal, type:
app-unpaired-once = If that address was used already, ask for a new one.
app-errors = { $count ->
    [one] One thing is still open
   *[other] { $count } things are still open
}
app-error-refused = This was not stored: { $why }
app-error-between = Enter a number from { $min } to { $max }.
app-error-future = Choose a day that is not in the future.
app-error-choose = Choose one answer.
app-error-answer = Choose an answer. "Not sure" and "Skip" are fine.
app-error-none = Choose what applies, or "None of these".
app-answer-yes = Yes
app-answer-no = No
app-answer-unsure = Not sure
app-answer-skipped = Skip
app-none-of-these = None of these
app-side-left = Left
app-side-right = Right
app-side-left-short = L
app-side-right-short = R
app-side-you = You:
app-value = { $value } { $unit }
app-value-error = { $value } ± { $error } { $unit }
app-value-between = { $value } { $unit }, between { $low } and { $high }
app-percent = { $percent } %
app-about-minutes = { $minutes ->
    [one] about 1 minute
   *[other] about { $minutes } minutes
}
app-minutes = minutes
app-verified = source read
app-unverified = not verified
app-progress = { $number } of { $of }
app-sources = Sources:

## Welcome

app-welcome-title = Look beyond your back.
app-welcome-short = Welcome
app-welcome-lead = Low back pain is about more than the back. Plumb helps you look along the whole chain, from ankle to shoulder. You test it yourself. Then you get a short programme, with the reason for every part of it.
app-begin = Begin
app-go-on = Go on as { $name }
app-add-person = Add a person
app-choose-person = Choose a person
app-chain = A drawing of someone walking, with the parts Plumb looks at: shoulder, upper back, low back, hip, knee and ankle.
app-chain-shoulder = shoulder
app-chain-upper-back = upper back
app-chain-low-back = low back
app-chain-hip = hip
app-chain-knee = knee
app-chain-ankle = ankle
app-steps-title = Five steps, about half an hour
app-step-about = Who you are and what you have at hand. Five minutes.
app-step-safety = Questions that find what needs a doctor first. Ten minutes.
app-step-tests = Short tests at home. You choose how many; the most useful come first.
app-step-findings = What your results may mean, and how sure that is.
app-step-programme = Two to four exercises and a walk, with reasons.
app-is-title = What it is
app-is-test = A way to test yourself at home, with the error of each result shown.
app-is-reason = An honest look at what may be feeding your pain, with what speaks for it and against it.
app-is-plan = A programme of about ten minutes a day that fits your time, your things and your health.
app-is-local = Yours. Nothing leaves this computer. There is no account.
app-is-not-title = What it is not
app-is-not-doctor = Not a doctor. It makes no diagnosis and does not replace one.
app-is-not-emergency = Not for emergencies. "Help now" is on every page.
app-is-not-certain = Not certain. Many people with these results have no pain, and often no single reason is found.
app-is-not-children = Not for people under 18.

## People

app-people-none = Nobody yet.
app-person-unknown = This person is not on this computer
app-edit = Change
app-delete = Delete
app-delete-sure = Delete { $name } and everything stored about them? This cannot be undone.
app-delete-yes = Yes, delete

## About you

app-part-of = Part { $number } of { $of }
app-person-you-title = About you
app-person-you-why = Age, sex and size decide what is usual for someone like you.
app-person-health-title = Your health
app-person-health-why = Some conditions change which tests and exercises are right for you.
app-person-ability-title = What you can do today
app-person-ability-why = So that nothing is asked of you that you cannot do.
app-person-means-title = Time and things at hand
app-person-means-why = The programme is built from what you have.
app-person-save = Save and go on
app-name-label = What should we call you?
app-name-hint = A first name or a nickname is enough.
app-born-label = Date of birth
app-born-hint = For example 27 3 1968
app-born-day = Day
app-born-month = Month
app-born-year = Year
app-sex-label = Sex
app-sex-hint = What is usual differs between women and men. "Neither or not said" uses the wider range of both.
app-sex-female = Female
app-sex-male = Male
app-sex-unstated = Neither or not said
app-height-label = Height
app-height-hint = May stay empty. 5 ft 7 in is 170 cm.
app-height-unit = cm
app-mass-label = Weight
app-mass-hint = May stay empty. 11 stone or 154 lb is 70 kg.
app-mass-unit = kg
app-country-label = Country you are in
app-country-hint = So that "Help now" shows the right number to call.
app-country-choose = Choose
app-country-other = Another country
app-language-label = Language
app-language-hint = Only the safety part is in German so far, and nobody has reviewed it.
app-language-en = English
app-language-de = Deutsch
app-error-name = Enter a name.
app-error-born = Enter a day, a month and a year that exist.
app-error-born-range = Enter a date between 1900 and today.
app-error-sex = Choose one of the three.
app-error-country = Choose a country, or "Another country".
app-conditions-label = Do you have, or have you had, any of these?
app-conditions-hint = Choose all that apply. If none does, choose "None of these" at the end.
app-details-hint = Leave open what you do not know. Plumb is then more careful.
app-limits-label = Is there anything you cannot do today?
app-limits-hint = For any reason. Choose "None of these" if you can do all of it.
app-walk-minutes-label = How long can you walk without a rest?
app-walk-minutes-hint = Your own guess. 0 is a fine answer.
app-walk-days-label = On how many days a week do you walk that long?
app-walk-days-hint = From 0 to 7.
app-error-walk-minutes = Enter minutes from 0 to 600.
app-error-walk-days = Enter days from 0 to 7.
app-overhead-label = Does your day need reaching or lifting above your head?
app-minutes-label = How long may one session take?
app-minutes-hint = Walking comes on top. Ten minutes is enough for most people.
app-minutes-choice = { $minutes } minutes
app-days-label = On how many days a week?
app-days-choice = { $days } days
app-equipment-label = What do you have at hand?
app-equipment-hint = Nothing has to be bought.
app-helper-label = Can someone help you with a test?

## Safety questions

app-safety-title = First, is it safe to start?
app-safety-why = A few causes of back pain need a doctor before any exercise. They are rare. These questions are here to find them.
app-safety-how-many = There are { $count } questions. Most people answer "no" to most of them.
app-safety-unsure = "Not sure" is a good answer. Plumb then takes the careful road.
app-safety-skip = You may skip a question. Some skipped ones keep exercise locked until you answer them.
app-safety-private = Some questions are private. Your answers stay on this computer.
app-safety-unreviewed = The questions follow published guidance. No clinician has reviewed this list.
app-safety-begin = Start the questions
app-safety-again = Answer the questions again
app-safety-none-title = The safety questions come first
app-safety-none = You have not answered them yet.
app-why-group-cauda-equina = We ask because the nerves to bladder, bowel and genitals leave the low back. Pressure on them needs help within hours.
app-why-group-neuro = We ask because a nerve or the spinal cord can be under pressure. Early help keeps strength.
app-why-group-heart-and-vessels = We ask because the heart and large vessels can hurt in the back, and because exercise asks something of them.
app-why-group-injury-and-bone = We ask because a broken bone in the back needs rest and a check before exercise.
app-why-group-infection = We ask because an infection of the spine is rare but needs treatment early.
app-why-group-cancer = We ask because a few illnesses of the whole body show in the back first.
app-why-group-pregnancy = We ask because some causes of back and belly pain belong to pregnancy and the pelvis.
app-why-group-organs = We ask because kidneys and other organs can hurt in the back.
app-why-group-inflammatory = We ask because inflamed joints need a treatment of their own, and exercise is part of it.
app-why-group-other = We ask because strong pain or a recent operation changes what is right for you.
app-why-group-exercise-readiness = We ask because exercise should start at the right level.
app-why-group-mental = We ask because pain wears people down, and help exists.
app-follow-up-hint = A little more about this. "Not sure" is an answer too.
app-follow-up-unknown = I do not know
app-features-answer = Does any of these apply?
app-error-ticked = You ticked something in the list. Answer "Yes", or remove the tick.
app-features-label = Which of these apply?
app-confirm-title = Please check this answer
app-confirm-answer = You answered: { $answer }
app-confirm-why = A slip of the finger happens. Is this the answer you meant?
app-confirm-right = Yes, I meant that
app-confirm-change = No, change my answer
app-pain-title = Your pain today
app-pain-why = So that a jump in pain is noticed.
app-pain-now = How much pain do you have now?
app-pain-usual = How much is usual for you?
app-pain-none = no pain
app-pain-worst = worst you can think of
app-pain-place = Is the pain in a new place?
app-pain-leg = Is there anything new in a leg, such as pain, tingling or weakness?
app-review-title = Check your answers
app-review-why = Nothing is stored until you choose "Finish". Plumb keeps what you send and does not delete it later.
app-review-all-no = You answered "no" to every question.
app-review-nos = { $count ->
    [one] Show the one question you answered with "no"
   *[other] Show the { $count } questions you answered with "no"
}
app-review-change = Change
app-review-change-one = Change: { $question }
app-review-send = Finish
app-open-title = { $count ->
    [one] One question is still open
   *[other] { $count } questions are still open
}
app-open-why = Exercise stays locked until these are answered, because each of them can point to something serious.
app-open-answer = Answer these now
app-to-tests = Go to the tests
app-to-programme = See the programme
app-hits-title = Why
app-net-title = Get help at once if this happens
app-locks-title = What keeps exercise locked
app-locks-why = A lock stays until a clinician has seen you about it. Changing an answer does not open it. This is to protect you.
app-lock-since = since { $day }
app-lock-release = A doctor, nurse or physiotherapist who has seen you about this can say that exercise is fine. After that visit, answer all safety questions again. Then enter here what was said.
app-lock-form = A clinician has seen me about this
app-lock-screen = Answer all safety questions again
app-lock-released = The lock is open.
app-clearance-by = Name of the clinician
app-clearance-role = Who says that exercise is fine?
app-role-clinician = A doctor, nurse, midwife or physiotherapist
app-role-coach = A coach or trainer
app-role-person = I say so myself
app-clearance-seen = Day you were seen
app-clearance-fine = Did they say that exercise is fine for you?
app-clearance-note = What did they say about exercise?
app-clearance-again = This opens only this one lock. If the symptom changes, it locks again.
app-clearance-send = Open this lock
app-error-clearance-by = Enter who saw you.
app-error-clearance-role = Only a clinician who has seen you can open a lock.
app-error-clearance-seen = Enter the day, not in the future.
app-error-clearance-before = The visit has to be after this lock began.
app-error-clearance-note = Enter what they said.
app-error-clearance-fine = The lock opens only after a clear yes.

## Help

app-help-title = Help now
app-help-more = More help, and what to say
app-help-back = Back to where I was
app-help-country = Where are you?
app-call = Call { $number }
app-call-local = Call your local emergency number.
app-number-unverified = This number has not been checked at its source. If it fails, call your local emergency number.
app-help-net-title = Call now, or go to an emergency department, if you have back pain and
app-net-bladder = you cannot pass urine, do not feel it, or lose urine or stool without noticing
app-net-numb = you are numb between the legs, around the back passage or the genitals
app-net-legs = both legs hurt, tingle or go numb, and this is new or getting worse
app-net-weak = a leg or foot is getting weak, or walking has become unsteady
app-net-fever = you have fever or shivering and feel very unwell
app-net-chest = you have chest pain, trouble breathing, or you faint
app-net-belly = the pain in your back or belly is sudden, tearing or very strong
app-net-fall = it began with a bad fall or crash
app-net-pregnant = you may be pregnant and have strong pain, bleeding or feel faint
app-harm-title = I am thinking of harming myself
app-harm-not-alone = Pain can make life feel too heavy. You do not have to carry it alone, and help exists right now.
app-harm-now = If you might act on it, call the emergency number now, or go to an emergency department. Stay with someone if you can.
app-crisis-call = Call a crisis line: { $number }
app-crisis-local = A crisis line in your country, your doctor, or an emergency department will listen.
app-harm-tell = If calling is hard, tell one person near you: "I am not safe by myself."

## Tests

app-tests-title = Tests
app-tests-why = Each test shows one part of the chain. The one that would change your programme most for the time it takes comes first. You can stop after any of them.
app-tests-next = Best next test
app-tests-start = Start this test
app-tests-all-done = There is no further test that would change your programme.
app-tests-others = Also useful
app-tests-more-count = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
app-tests-done = Done
app-tests-blocked = Not for you now
app-tests-blocked-count = { $count ->
    [one] Show the one test and the reason
   *[other] Show { $count } tests and the reasons
}
app-tests-back = All tests
app-tests-more = More tests
app-to-findings = See the findings
app-to-findings-done = { $count ->
    [one] See the findings from one test
   *[other] See the findings from { $count } tests
}
app-test-unknown = There is no such test
app-test-blocked = This test is not for you now
app-test-setup = Set up
app-test-how = How
app-test-read = What to read
app-test-stop = When to stop
app-need-helper = someone has to help
app-need-helper-from = someone has to help if you are { $age } or older
app-need-support = something firm to hold
app-need-support-from = something firm to hold if you are { $age } or older
app-need-clinician = only with a clinician
app-need-clinician-from = only with a clinician if you are { $age } or older
app-result = Your result
app-correcting = Correct this result
app-correct = Correct
app-correct-one = Correct { $what }
app-correct-save = Save the correction
app-results-before = Entered so far
app-instrument-label = How did you measure?
app-instrument-best = most exact
app-rater-label = Who placed and read it?
app-rater-own = I did, alone
app-rater-helper = Someone helped
app-rater-trained = Someone trained
app-scale-choose = Your number
app-scale-low = lowest
app-scale-high = highest
app-level-choose = Which is closest to you?
app-values-label = { $count ->
    [one] Result in { $unit }
   *[other] { $count } tries, in { $unit }
}
app-values-range = From { $min } to { $max }.
app-values-tries = One try is enough; more make it surer.
app-try = Try { $number }
app-pain-during = Pain during the test
app-could-not = I could not do it
app-could-not-why = What stopped you?
app-could-not-pain = Pain
app-could-not-unable = I could not get into the position
app-could-not-unsafe = It did not feel safe
app-could-not-circumstances = No space, thing or helper
app-could-after-all = I can enter a result after all
app-error-value = Enter at least one result, or choose "I could not do it".
app-error-pain = Choose a number for pain, 0 for none.
app-save = Save
app-saved = Saved.
app-next-test = Next: { $test }

## Findings

app-findings-title = What your tests say
app-findings-empty = Nothing has been measured yet. A programme can be made without tests; it is then the same for most people.
app-findings-count = { $present ->
    [0] You were tested for { $measured } things. None of them clearly stands out.
    [one] You were tested for { $measured } things. One of them stands out.
   *[other] You were tested for { $measured } things. { $present } of them stand out.
}
app-on-left = on the left
app-on-right = on the right
app-notes-title = How to read this
app-read = You read { $values } { $unit }.
app-estimate-why = The estimate lies between your reading and what is usual, because one reading at home can be off.
app-nothing-title = The chance that nothing on our list matters
app-nothing-says = { $percent } for you, counting what was tested and what was not. It was { $before } before your tests.
app-nothing-why = In most people with low back pain no single reason is found, and that is not bad news: staying active helps all the same.
app-is-it-there = Is it there?
app-could-it-matter = Could it matter for your pain?
app-chance = { $percent } chance
app-before = Before your tests: { $percent }
app-matter-range = It may lie anywhere from { $low } to { $high }.
app-matter-capped = Held low until your own response tells more.
app-norm-range = Two in three people like you: { $low } to { $high } { $unit }
app-norm-none = No reference values for people like you.
app-cutoff-below = Counts as there below { $value } { $unit }
app-cutoff-above = Counts as there above { $value } { $unit }
app-for-and-against = What speaks for it, what against, what would change it
app-speaks-for = Speaks for it
app-speaks-against = Speaks against it
app-nothing = Nothing so far.
app-would-change = What would change this
app-claims-touched = What people say about it
app-unmeasured-title = Not measured yet
app-unmeasured-why = Nothing can be said about these.

## Programme

app-programme-title = Your programme
app-programme-none = There is no programme yet.
app-programme-sum = { $exercises ->
    [one] One exercise
   *[other] { $exercises } exercises
}, about { $minutes } minutes, { $days } days a week.
app-why-programme = Why it looks like this
app-stop-title = When to stop
app-walking = Walking
app-walking-dose = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} a walk, { $days } days a week.
app-walking-next = { $adds ->
    [0] Next week stays the same.
    [one] Next week 1 minute more, if all is well.
   *[other] Next week { $adds } minutes more, if all is well.
}
app-exercises = Exercises
app-dose-reps = { $sets ->
    [one] { $reps } times
   *[other] { $sets } × { $reps } times
}
app-dose-hold = { $sets ->
    [one] { $reps ->
        [one] hold for { $hold } seconds
       *[other] { $reps } times, hold for { $hold } seconds
    }
   *[other] { $sets } × { $reps } times, hold for { $hold } seconds
}
app-dose-time = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
app-dose-each-side = each side
app-dose-days = { $days } days a week
app-dose-minutes = { $minutes } min
app-extra-left = Do one more set on the left.
app-extra-right = Do one more set on the right.
app-why-this = Why this
app-easier = Easier
app-harder = Harder
app-on-a-chair = On a chair
app-without-floor = Without the floor
app-you-need = You need: { $things }
app-short-title = For a bad day: three minutes
app-short-why = Some days are bad. Doing this much keeps the habit, and it counts.
app-agree-title = Is this right for you?
app-retest = Measure the same things again in { $days } days. Then you see whether it helped.
app-agree = I agree to this programme
app-agree-again = Agree to it as it is now
app-agreed = You agreed to a programme on { $day }.
app-print-view = Print view
app-left-out-title = What was left out
app-left-out-why = Exercises that others may get and you do not, with the reason.
app-left-out-show = { $count ->
    [one] Show one exercise
   *[other] Show { $count } exercises
}
app-locked-title = No exercise for now
app-locked-because = What you answered:
app-locked-release = Why, and how this ends
app-print = Print
app-print-title = Programme for { $name }
app-print-note = Made with Plumb. Not a diagnosis. No clinician has reviewed the content.
app-print-none = There is no programme to print now.

## Evidence

app-evidence-lead = Plumb began with five articles that say: look beyond the back, test it yourself, correct it, test again. That is a good way to work. What they say about causes is an open question, and some of it is wrong.
app-evidence-pack = Content version { $version }.
app-evidence-reviewed = A clinician has reviewed it.
app-marks-title = What the marks mean
app-verified-means = The source was read and says this number.
app-unverified-means = At least one number behind this was taken from memory, widened, or chosen by us. It may be wrong.
app-grade-high-means = Further studies will hardly change the answer.
app-grade-moderate-means = Further studies may change the answer somewhat.
app-grade-low-means = Further studies may well change the answer.
app-grade-very-low-means = The answer is a guess with some support.
app-grade-none-means = Nobody seems to have studied it.
app-grade-against-means = Studies say it does not matter, or the other way round.
app-error-means = ± is the range that holds the true value 95 times in 100.
app-chance-means = "Very likely" is from 90 % on, "likely" from 70 %, "rather likely" from 55 %, "about as likely as not" from 45 %, "rather unlikely" from 30 %, "unlikely" from 10 %, "very unlikely" below.
app-claims-title = What is claimed, and what studies say
app-claims-why = In our own words, with our verdict.
app-conflicts-title = Where the articles contradict each other
app-sources-title = Sources
app-source-open = Open

## Things at hand and limits, as the person form lists them

equipment-chair = firm chair without wheels
equipment-mat = mat or carpet
equipment-wall = free wall
equipment-counter = kitchen counter or rail
equipment-bed = firm bed or table edge
equipment-step = step or stair
equipment-box = knee-high box
equipment-bench = bench or sofa edge
equipment-band = elastic band
equipment-ball = small ball
equipment-roller = foam roller
equipment-stick = stick or broom
equipment-towel = rolled towel
equipment-weight = weight, full bottle or bag
equipment-block = thick book or block
equipment-strap = strap, or something that holds the feet
equipment-tape = tape measure
limit-floor = get down to the floor and up again
limit-kneel = kneel
limit-lie-prone = lie face down
limit-lie-supine = lie on my back
limit-weight-through-arms = take weight through my hands
limit-overhead = lift my arms above my head
limit-stand = stand for more than a minute
