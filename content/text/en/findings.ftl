### What findings say: for, against, what would change it, side differences, results that disagree, the next test.
### Values: $value, $low, $high, $cutoff, $difference and $mdc are numbers rounded for their unit; $unit, $test, $factor, $side and
### $instrument are texts of their own.

## Words

side-left = left
side-right = right
unit-deg = degrees
unit-cm = cm
unit-s = seconds
unit-reps = repeats
unit-points = points
unit-m = metres
unit-min = minutes a week
unit-h = hours a day
unit-percent = percent
unit-level = level
instrument-phone-inclinometer = phone as an angle meter
instrument-goniometer = angle ruler
instrument-photo = photo with points set by hand
instrument-camera = camera
instrument-tape = tape measure
instrument-timer = timer
instrument-count = count
instrument-picture-match = picture that looks like you
instrument-question = question
grade-against = studies speak against it
grade-none = no study found
grade-very-low = very low certainty
grade-low = low certainty
grade-moderate = moderate certainty
grade-high = high certainty

## This person's results

finding-measured-low = { $test }: about { $value } { $unit } (likely between { $low } and { $high }). That is below our mark of { $cutoff }.
finding-measured-high = { $test }: about { $value } { $unit } (likely between { $low } and { $high }). That is above our mark of { $cutoff }.
finding-measured-usual = { $test }: about { $value } { $unit } (likely between { $low } and { $high }). That is on the usual side of our mark of { $cutoff }.
finding-measured-near = { $test }: about { $value } { $unit } (likely between { $low } and { $high }). That is too close to our mark of { $cutoff } to tell.
finding-norm = Two out of three people of your age have between { $low } and { $high } { $unit }.
finding-norm-unverified = We take between { $low } and { $high } { $unit } as usual at your age. This range is partly assumed.
finding-answered = { $test }: you chose "{ $answer }".
finding-at-cap = { $test }: you reached the limit of { $cap } seconds, so your true time is at least that.
finding-unable-counts = { $test }: you could not get into the position. We count this as a short time, not as zero.
finding-painful-test = { $test } hurt. A low result may show the pain and not the muscle or joint.
finding-could-not-pain = { $test } was stopped by pain. That says nothing about strength or length.
finding-could-not-unsafe = { $test } did not feel safe, so it was left out. It says nothing either way.
finding-could-not-unable = { $test } could not be done in this position. It says nothing either way.
finding-could-not-circumstances = { $test } could not be done for lack of space, equipment or help. It says nothing either way.

## The literature, for every factor

finding-ratio = In studies this was seen about { $ratio } times as often in people with back pain as in people without. That is a link, not a cause.
finding-no-ratio = We know of no study that shows it is more common in people with back pain.
finding-no-study = We found no study that links this to back pain.
finding-studies-against = Studies that looked for a link did not find one.

finding-for-hip-ir-limited = Several small studies found less inward turn of the hip in people with back pain.
finding-against-hip-ir-limited = The studies are small and of poor quality, and they cannot say which came first.
finding-for-hip-ext-limited = One small study found a clear difference in how far the hip goes back.
finding-against-hip-ext-limited = In a trial, stretching the hip flexors did no more for pain than the comparison.
finding-for-hip-flexor-weak = Lay articles often name it, and training it is low risk.
finding-against-hip-flexor-weak = In one study the size of the psoas muscle did not differ in people whose pain lasted.
finding-for-apt-posture = One review found a very small difference, mostly in X-ray angles.
finding-against-apt-posture = Three out of four people without pain stand this way. Plumb does not try to change it.
finding-for-tx-rot-limited = Two very small trials found a little less pain after exercises for the upper back.
finding-against-tx-rot-limited = No study compared people with and without back pain.
finding-for-sh-flex-limited = Reaching up can arch the back while you do it. If you work overhead, easier reach may help.
finding-against-sh-flex-limited = Reach was not studied in people with back pain.
finding-for-balance-deficit = Most of 19 studies found less steady balance in people with back pain.
finding-against-balance-deficit = Pain itself makes people less steady. The studies are of poor quality.
finding-for-foot-pronation-dyn = One large study found the link in women, while walking.
finding-against-foot-pronation-dyn = The same study found no link in men, and none with the shape of the foot at rest.
finding-for-foot-posture-static = It is easy to see, and articles often name it.
finding-against-foot-posture-static = A study of almost 2,000 people found no link with back pain.
finding-for-df-limited = A stiff ankle can change how you squat and climb stairs.
finding-against-df-limited = There is hardly any study of the ankle and back pain.
finding-for-glute-weak = In many studies the hip muscles of people with back pain were a little less strong.
finding-against-glute-weak = Two trials found no extra gain from adding hip exercises. Less strength may follow from pain.
finding-for-trunk-endurance-low = Short holding times go with back pain, and strength training is among the exercises that help most.
finding-against-trunk-endurance-low = It foretold back pain in men only, in one line of studies. Getting stronger and hurting less go together only loosely.
finding-for-lumbar-mobility = Less side bend came before back pain in studies that followed people over time.
finding-against-lumbar-mobility = Less motion can also follow from pain, and it often comes back by itself.
finding-for-stress-high = More stress goes with more back pain, step by step. It is one of the best supported links we know.
finding-against-stress-high = Pain causes stress too. The numbers come from one survey and do not take age, work or illness out.
finding-for-psych-yellow = Worry, low mood and little hope go with a slower recovery. They can change.
finding-against-psych-yellow = Having them does not mean that the pain is not real. They do not say where it comes from.
finding-for-sitting-long = Some people notice that sitting makes their back worse. If you do, breaks are worth a try.
finding-against-sitting-long = Good studies found no link between sitting at work and back pain.
finding-for-low-activity = In a trial, regular walks made the next bout of back pain come later.
finding-against-low-activity = Pain also makes people move less, so the link runs both ways.

## What would change it

finding-change-measure = Measuring it: { $test }.
finding-change-other-test = A second test of the same thing: { $test }.
finding-change-instrument = { $test } with a more exact tool: { $instrument }.
finding-change-another-day = The same test on another day.
finding-change-retest = A new measurement: the last one is { $days } days old.
finding-change-response = How your back does over the next four weeks if you work on it.

## Side differences and results that disagree

finding-gap-within-error = { $test }: the sides differ by { $difference } { $unit }. With this way of measuring, anything below { $mdc } may be chance.
finding-gap-usual = { $test }: the { $side } side is lower by { $difference } { $unit }. That is a real difference, and many people without pain have one this large.
finding-gap-unusual = { $test }: the { $side } side is lower by { $difference } { $unit }. Few people have a difference this large. It is worth watching; it does not say why.
finding-contradiction-tests = { $first } and { $second } do not agree more than chance allows. Repeat both before you rely on either.
finding-contradiction-instruments = { $test }: the results with "{ $first }" and "{ $second }" do not agree more than chance allows. Measure again, on another day.

## Remarks

finding-note-everyone = Everyone who uses this has back pain already, so a finding cannot show what the pain comes from.
finding-note-not-cause = "Applies" means: it is there, and it may play a part. It is kept low on purpose until your own response says more.
finding-note-home = Measuring at home is less exact than in studies. We widen the error by half; nobody has checked that number.
finding-note-unreviewed = No clinician has reviewed these numbers and texts yet.
finding-note-chance = With these tests, chance alone would make about { $expected } results stand out in a person with nothing special. You have { $count }.
finding-note-refused = { $count ->
    [one] One result could not be used because it cannot be right. Please check it.
   *[other] { $count } results could not be used because they cannot be right. Please check them.
}
finding-note-use-support = { $test }: less than { $below } seconds. Hold on to something firm in every standing exercise.

## The next test

finding-next-informs = It tells more about: { $factor }. Now at { $percent } percent.
finding-next-changes = Its result could change about { $percent } percent of your programme.
finding-next-knowledge = It would not change your programme, but it would tell more about you.

## Entering results

measurement-unknown-test = There is no test called "{ $found }".
measurement-wrong-instrument = This test is not measured with that tool. Choose one of those offered.
measurement-needs-side = Choose left or right.
measurement-has-no-side = This test has no sides.
measurement-wrong-count = Enter between one and { $most } values.
measurement-implausible = { $found } { $unit } is not possible here. Enter a value between { $low } and { $high }.
measurement-wrong-level = Choose one of the answers offered.
measurement-wrong-pain = Enter pain from 0 to 10.
measurement-future = The date lies in the future. Please correct it.
