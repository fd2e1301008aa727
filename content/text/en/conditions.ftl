# Conditions: label, question, details, and one sentence for each rule. Grade 6 English, calm.
# A rule's sentence says what is left out or what to take care of, and why.

## Questions about details

detail-operated-on = On which day was the operation?
detail-surgeon-clearance = Has your surgeon's team told you that you may exercise?
detail-surgeon-clearance-yes = Yes
detail-surgeon-clearance-no = No
detail-surgeon-clearance-unsure = I am not sure
detail-surgeon-rules = Do your surgeon's rules for moving the new hip still hold?
detail-surgeon-rules-in-force = Yes, they still hold
detail-surgeon-rules-lifted = No, the surgeon's team has lifted them
detail-surgeon-rules-unsure = I am not sure
detail-lying-front-effect = What happens to the leg pain when you lie on your front, propped on your elbows?
detail-lying-front-effect-eases-leg = It moves up toward the back or eases
detail-lying-front-effect-no-change = No change
detail-lying-front-effect-worse-leg = It goes further down the leg or gets stronger
detail-lying-front-effect-not-tried = I have not tried it
detail-flare-now = Is it flaring up now?
detail-flare-now-yes = Yes
detail-flare-now-no = No
detail-flare-now-unsure = I am not sure
detail-injured-on = On which day was the injury?
detail-due-date = When is your baby due?
detail-weeks = If you do not know the date: which week are you in?
detail-lying-flat-symptoms = Do you feel faint, sick or short of breath when you lie flat on your back?
detail-lying-flat-symptoms-yes = Yes
detail-lying-flat-symptoms-no = No
detail-lying-flat-symptoms-unsure = I am not sure
detail-told-to-rest = Has your midwife or doctor told you to rest or not to exercise? This may be for a low-lying placenta, broken waters, high blood pressure of pregnancy or a short neck of the womb.
detail-told-to-rest-yes = Yes
detail-told-to-rest-no = No
detail-told-to-rest-unsure = I am not sure
detail-birth-on = On which day did you give birth?
detail-birth-kind = How was your baby born?
detail-birth-kind-vaginal = Vaginal birth
detail-birth-kind-caesarean = Caesarean
detail-birth-kind-unsure = I would rather not say
detail-postnatal-check = Have you had your check after birth, and was it fine?
detail-postnatal-check-yes = Yes
detail-postnatal-check-no = No
detail-postnatal-check-unsure = I am not sure
detail-clot-clearance = Has your doctor told you that you may exercise after the clot?
detail-clot-clearance-yes = Yes
detail-clot-clearance-no = No
detail-clot-clearance-unsure = I am not sure
detail-implanted-on = On which day was the device put in?
detail-pressure-control = Is your blood pressure under control?
detail-pressure-control-controlled = Yes, with or without tablets
detail-pressure-control-raised = No, it is often too high
detail-pressure-control-unsure = I do not know

## Bones

condition-osteoporosis-vfx = Thin bones with a broken vertebra or several broken bones
condition-osteoporosis-vfx-question = Do you have thin bones (osteoporosis) and have you had a broken vertebra, or more than one bone broken by a small fall?
condition-osteoporosis-vfx-end-range = Bending, twisting or arching the spine to its end is left out, because a healed vertebra likes the middle range.
condition-osteoporosis-vfx-load = Weights, belly presses and pressure on the spine wait for a plan from your clinician.
condition-osteoporosis-vfx-balance = Free balance work is left out; holding on does the same job.
condition-osteoporosis-vfx-support = Hold on to something firm.

condition-osteoporosis = Thin bones, no broken vertebra
condition-osteoporosis-question = Do you have thin bones (osteoporosis), without a broken vertebra?
condition-osteoporosis-loaded-bend = Bending or twisting against a weight, and hard pressure on the body, are left out. Strength work as such is good for bones.
condition-osteoporosis-strong-curl = Strong sit-up type work is left out, because it bends the spine under load.
condition-osteoporosis-lying-twist = Twisting to the end while lying is left out.
condition-osteoporosis-test-bend = Tests that bend the spine to its end are left out.
condition-osteoporosis-gentle-range = Stay in an easy range and move slowly.

## Low back

condition-spondylolisthesis = A vertebra that has moved forward, or a stress break in it
condition-spondylolisthesis-question = Has a clinician told you that one vertebra sits a little forward on the next, or has a stress break?
condition-spondylolisthesis-arch = Arching to the end is left out. The middle range is good.
condition-spondylolisthesis-kneeling-stretch = The half-kneeling stretch tends to arch the low back, so it is left out.
condition-spondylolisthesis-hold-out = This test holds the trunk out for long, so it is left out.
condition-spondylolisthesis-stop-before-arch = Round the back and come back to the middle. Stop before the arch.
condition-spondylolisthesis-flat-back = Keep the low back flat; do not let it arch.

condition-stenosis = Narrowing of the spinal canal
condition-stenosis-question = Do your legs hurt or feel heavy when you stand or walk, and does sitting or bending forward ease it?
condition-stenosis-arch = Arching the back is left out, because it often brings on the leg symptoms.
condition-stenosis-hold-out = This test holds the back arched for long, so it is left out.
condition-stenosis-round-only = Do the rounding half only and leave out the arch.
condition-stenosis-standing-breaks = Sit down between sets when the legs ask for it.
condition-stenosis-walk-in-parts = Walk in short parts and sit down in between, before the legs get heavy.

condition-radicular = Pain down the leg from the back
condition-radicular-question = Does your pain go down a leg, and is the leg worse than the back?
condition-radicular-bend-and-twist = Bending and twisting to the end is left out while the leg is sore.
condition-radicular-nerve = Moves that stretch the nerve of the leg are left out for now.
condition-radicular-lean-back = Leaning back against your own weight is left out while the leg is sore.
condition-radicular-hold-out = Holding the trunk out against its weight is left out while the leg is sore.
condition-radicular-arch = Arching is kept for people whose leg pain eases when they lie on their front. We do not know that about you yet, or it does not ease.
condition-radicular-clinician-screen = This test is for a clinician to do and judge.
condition-radicular-watch-leg = Good sign: the pain moves up toward the back. Stop this one if it goes further down the leg.

condition-spine-surgery = Operation on the spine
condition-spine-surgery-question = Have you had an operation on your spine, other than a fusion?
condition-spine-surgery-not-cleared = This waits until your surgeon's team says that you may exercise.
condition-spine-surgery-tests-wait = This test waits until your surgeon's team says that you may exercise.
condition-spine-surgery-healing = In the first twelve weeks this one waits, even with a yes from the surgeon's team.
condition-spine-surgery-later-strain = Bending or lifting at your limit, and pressure into the belly, are left out after a spine operation.
condition-spine-surgery-skip-area = Leave out the area that was operated on.
condition-spine-surgery-walk-with-clearance = Walk as your surgeon's team has told you. We do not raise it.

condition-spinal-fusion = Fusion of the spine
condition-spinal-fusion-question = Have parts of your spine been joined by an operation (a fusion)?
condition-spinal-fusion-not-cleared = After a fusion this waits for half a year and a yes from your surgeon's team.
condition-spinal-fusion-tests-wait = After a fusion this test waits for half a year and a yes from your surgeon's team.
condition-spinal-fusion-end-range = Moves to the end of the spine's range are left out after a fusion.
condition-spinal-fusion-load = Weights and strong belly work wait for a year and a yes from your surgeon's team.
condition-spinal-fusion-skip-area = Leave out the area that was operated on.
condition-spinal-fusion-walk-with-clearance = Walk as your surgeon's team has told you. We do not raise it.

condition-inflammatory = Inflammatory back disease
condition-inflammatory-question = Has a clinician told you that you have an inflammatory disease of the spine, such as axial spondyloarthritis?
condition-inflammatory-flare-small = One set only while it flares. Moving a little helps more than resting.
condition-inflammatory-impact = Hard landings, bending against a weight and pressure into the belly are left out.
condition-inflammatory-fall-risk-stiff-spine = Hold on to something firm; a stiff spine does not like a fall.

## Hip

condition-thr-posterior = New hip, operated from the back
condition-thr-posterior-question = Do you have a new hip, put in from the back (posterior approach)?
condition-thr-posterior-hip-range = Bending the hip past a right angle, turning it in and crossing the legs wait until your surgeon's rules are lifted.
condition-thr-posterior-pressure = Pressing a ball or roller on the hip is left out.
condition-thr-posterior-tests = This test takes the hip past what the surgeon's rules allow.
condition-thr-posterior-below-right-angle = Keep the hip at less than a right angle all the way.
condition-thr-posterior-pillow = Put a firm pillow between your knees.

condition-thr-anterior = New hip, operated from the front
condition-thr-anterior-question = Do you have a new hip, put in from the front (anterior approach)?
condition-thr-anterior-hip-range = Taking the leg behind you and turning it out wait until your surgeon's rules are lifted.
condition-thr-anterior-pressure = Pressing a ball or roller on the hip is left out.
condition-thr-anterior-tests = This test takes the leg behind you, which waits until your surgeon's rules are lifted.

condition-thr-lateral = New hip, operated from the side
condition-thr-lateral-question = Do you have a new hip, put in from the side (lateral approach)?
condition-thr-lateral-hip-range = End positions of the hip, and lifting the leg to the side, wait until your surgeon's rules are lifted.
condition-thr-lateral-pressure = Pressing a ball or roller on the hip is left out.
condition-thr-lateral-tests = This test takes the hip further than the surgeon's rules allow.
condition-thr-lateral-pillow = Put a firm pillow between your knees.

condition-thr-unknown = New hip, and you do not know from which side
condition-thr-unknown-question = Do you have a new hip and do not know from which side it was put in?
condition-thr-unknown-hip-range = The end positions of the hip wait until your surgeon's rules are lifted. Ask your surgeon's team from which side the hip was put in; then more is open to you.
condition-thr-unknown-pressure = Pressing a ball or roller on the hip is left out.
condition-thr-unknown-tests = This test takes the hip further than the surgeon's rules may allow.
condition-thr-unknown-below-right-angle = Keep the hip at less than a right angle all the way.
condition-thr-unknown-pillow = Put a firm pillow between your knees.

condition-fai = A pinch at the front of the hip
condition-fai-question = Do you get a sharp pinch deep in the groin when you bend or turn the hip, or has a clinician told you of hip impingement?
condition-fai-pinch-range = Deep bending and turning in are left out, because they lead into the pinch.
condition-fai-stop-at-pinch = Stay small and stop before the pinch. A higher seat helps.
condition-fai-test-pinch = Stop the test at the first pinch and note the value there.

condition-groin-strain = Strain of the groin
condition-groin-strain-question = Do you have a strained or sore muscle in the groin?
condition-groin-strain-inner-thigh = Work of the inner thigh and pressure near the groin wait until the groin is calm.
condition-groin-strain-thigh-lift = Lifting the thigh works the sore muscle, so it waits.
condition-groin-strain-stretch = Only as far as the groin stays quiet.

condition-hypermobility = Very bendy joints
condition-hypermobility-question = Are many of your joints very bendy, or has a clinician told you of hypermobility?
condition-hypermobility-end-range = Stretching to the end is left out. Strength in the middle range serves you better.
condition-hypermobility-middle-range = Stay in the middle third of the range.
condition-hypermobility-test-middle = Stop where you first feel the end. More range is not better.

## Knee, ankle, foot

condition-knee-pain = Knee pain
condition-knee-pain-question = Do your knees hurt when you kneel, squat or use stairs?
condition-knee-pain-kneeling = Kneeling is left out for your knees.
condition-knee-pain-deep-knee = Deep knee bends are left out for your knees.
condition-knee-pain-one-leg-squat = The one-leg squat test is left out for your knees.
condition-knee-pain-less-knee-work = Fewer repeats and a lower step or higher seat. Knees do well with strength in small doses.

condition-knee-replacement = New knee
condition-knee-replacement-question = Do you have a new knee joint?
condition-knee-replacement-kneeling = Kneeling, deep knee bends and hard landings are left out for the new knee.
condition-knee-replacement-early = In the first twelve weeks, and until your surgeon's team agrees, this one waits.
condition-knee-replacement-one-leg-squat = The one-leg squat test is left out for the new knee.
condition-knee-replacement-less-knee-work = Fewer repeats and a lower step or higher seat for the new knee.
condition-knee-replacement-walk-with-rests = Walk in short parts with rests for now.

condition-ankle-injury = Ankle injury
condition-ankle-injury-question = Have you hurt an ankle in the last few months?
condition-ankle-injury-healing = Heel raises, end positions and free balance wait six weeks after the injury.
condition-ankle-injury-one-leg = Standing on one leg waits six weeks after the injury.
condition-ankle-injury-ankle-turn = Turning the ankle against a band waits six weeks after the injury.
condition-ankle-injury-walk-if-easy = Walk only while the ankle is easy, in short parts.

condition-achilles-pain = Sore heel cord
condition-achilles-pain-question = Is the cord above your heel (Achilles) sore?
condition-achilles-pain-one-leg-heel = Heel raises on one leg wait until the heel cord is calm.
condition-achilles-pain-less-heel = Two short sets on flat ground, slowly. Let it settle by the next morning.
condition-achilles-pain-no-drop = Keep it mild and do not drop the heel.

condition-neuropathy = Numb feet
condition-neuropathy-question = Are your feet numb or do they tingle for a long time now, for example from diabetes?
condition-neuropathy-both-hands = This one needs both hands, and one should hold on to something firm.
condition-neuropathy-balance = Free balance work is left out; holding on does the same job.
condition-neuropathy-support = Hold on to something firm.
condition-neuropathy-pressure = Pressing with a ball or roller is left out where feeling may be less.
condition-neuropathy-eyes-closed = Closing the eyes takes away what numb feet need most, so this test is left out.
condition-neuropathy-walk-shoes = Wear firm shoes and look at your feet after the walk.

## Shoulder, arm, neck

condition-shoulder-instability = A shoulder that slips, or acute shoulder pain
condition-shoulder-instability-question = Has a shoulder ever slipped out, or is a shoulder very sore now?
condition-shoulder-instability-end-range = End positions of the shoulder are left out.
condition-shoulder-instability-lean-and-hold = Long holds on the arms are left out.
condition-shoulder-instability-easy-range = Stay in an easy range of the shoulder. Stop if it slips or catches.

condition-shoulder-surgery = Operation on the shoulder
condition-shoulder-surgery-question = Have you had an operation on a shoulder?
condition-shoulder-surgery-arm-rest = Leaning on the arm, gripping and reaching up wait twelve weeks and a yes from your surgeon's team.
condition-shoulder-surgery-easy-range = Stay in an easy range of the shoulder.
condition-shoulder-surgery-other-side = Lie on the other side, not on the shoulder that was operated on.

condition-wrist-pain = Sore wrist
condition-wrist-pain-question = Does a wrist hurt when you lean on it?
condition-wrist-pain-hands = Leaning on the hands is left out.
condition-wrist-pain-on-forearms = Do it on your forearms, not on your hands.
condition-wrist-pain-grip = Hold loosely, or choose something easier to hold.

condition-weak-grip = Little grip
condition-weak-grip-question = Is it hard for you to hold a bag or weight firmly?
condition-weak-grip-grip = Moves that need a firm grip are left out.

condition-neck-pain = Neck pain
condition-neck-pain-question = Do you have neck pain that gets worse when you lift or hold up your head?
condition-neck-pain-neck = Holding the head up while lying is left out for your neck.
condition-neck-pain-easy-turn = Keep the neck long and turn only as far as is easy.

## Pregnancy and after

condition-pregnancy = Pregnancy
condition-pregnancy-question = Are you pregnant?
condition-pregnancy-told-to-rest = You were told to rest, or are not sure. Please ask your midwife or doctor first.
condition-pregnancy-told-to-rest-tests = You were told to rest, or are not sure. Please ask your midwife or doctor before any test.
condition-pregnancy-always = Lying on the belly, pressure on it and straining are left out in pregnancy.
condition-pregnancy-strong-belly = Strong belly work is left out in pregnancy.
condition-pregnancy-deep-stretch = Deep stretches and end positions are left out, because joints are softer in pregnancy.
condition-pregnancy-lying-flat = From week 16 lying flat is left out. Lying on the side, sitting and standing are fine.
condition-pregnancy-lying-flat-symptoms = Lying flat makes you feel unwell, so it is left out.
condition-pregnancy-belly = From week 16 belly presses and curl-ups are left out.
condition-pregnancy-one-leg-free = In late pregnancy balance changes, so free one-leg work is left out.
condition-pregnancy-one-leg-hold = Hold on to something firm.
condition-pregnancy-middle-range = Stay in an easy range; joints are softer in pregnancy.
condition-pregnancy-walk-rest = Please ask your midwife or doctor before you start to walk by plan.
condition-pregnancy-walk-talk = Walk so that you can still talk. Stop and call your midwife if you bleed, leak water, feel faint or have pains that come and go.

condition-postpartum = Birth in the last year
condition-postpartum-question = Have you given birth in the last twelve months?
condition-postpartum-early = Belly presses, weights and jumping wait six weeks and your check after birth.
condition-postpartum-caesarean = A Caesarean needs about twelve weeks to heal, so this one waits. We also wait when we do not know the date.
condition-postpartum-belly-pressure = Pressing into the belly is left out in the year after birth.
condition-postpartum-doming = If the belly domes along the middle or you leak, choose the easier one.
condition-postpartum-walk-bleeding = Walk a little less if bleeding gets stronger, and tell your midwife.

condition-pelvic-floor = Leaking or a heavy feeling in the pelvis
condition-pelvic-floor-question = Do you leak when you cough or lift, or feel heaviness in the pelvis?
condition-pelvic-floor-strain = Straining, hard landings and pressure into the belly are left out.
condition-pelvic-floor-strong-belly = Strong belly work is left out for now.
condition-pelvic-floor-breathe-out = Breathe out on the effort. Choose the easier one if you leak.

## Belly, vessels, blood

condition-aneurysm = A widened artery in the belly
condition-aneurysm-question = Have you been told that an artery in your belly (aorta) is widened?
condition-aneurysm-strain = Straining, breath holding and belly presses are left out, because they raise the pressure in the artery.
condition-aneurysm-weights = Heavy holding is left out, because it raises the pressure in the artery.
condition-aneurysm-walk-easy = Walk at an easy pace to your own limit. We do not raise it.

condition-hernia = Hernia of the belly or groin
condition-hernia-question = Do you have a hernia (a bulge at the belly or groin)?
condition-hernia-belly = Belly presses and straining are left out.
condition-hernia-weights = Keep it light and breathe out on the effort. Stop if the bulge grows or hurts.

condition-bowel-flare = Bowel disease in a flare
condition-bowel-flare-question = Do you have Crohn's disease or colitis that is flaring now?
condition-bowel-flare-belly = Pressure on the belly and straining are left out while it flares.
condition-bowel-flare-flare-small = Fewer sets while it flares.

condition-abdominal-surgery = Operation on the belly
condition-abdominal-surgery-question = Have you had an operation on your belly in the last year?
condition-abdominal-surgery-healing = Belly presses, weights and straining wait twelve weeks and a yes from your surgeon's team.
condition-abdominal-surgery-belly-pressure = Pressing into the belly is left out after an operation on it.
condition-abdominal-surgery-skip-area = Leave out the area that was operated on.
condition-abdominal-surgery-walk-easy = Walk at an easy pace to your own limit. We do not raise it for now.

condition-anticoagulant = Blood thinners
condition-anticoagulant-question = Do you take blood thinners?
condition-anticoagulant-pressure = Pressing with a ball or roller is left out, because it bruises easily.
condition-anticoagulant-support = Hold on to something firm, because a fall bruises easily.

condition-dvt-treated = A blood clot that was treated
condition-dvt-treated-question = Have you been treated for a blood clot in a leg or lung?
condition-dvt-treated-not-cleared = This waits until your doctor says that you may exercise after the clot.
condition-dvt-treated-pressure = Pressing with a ball or roller is left out after a clot.
condition-dvt-treated-tests-wait = This test waits until your doctor says that you may exercise after the clot.
condition-dvt-treated-walk-wait = A walking plan waits until your doctor says that you may exercise after the clot.

condition-pacemaker = Pacemaker or defibrillator
condition-pacemaker-question = Do you have a pacemaker or an implanted defibrillator?
condition-pacemaker-belly-pressure = Pressing deep into the belly is left out with an implanted device.
condition-pacemaker-arm-rest = In the first six weeks the arm stays low and light, so that the leads can settle.
condition-pacemaker-strain = Straining at your limit is left out.

## Heart, lung, pressure

condition-hypertension = High blood pressure
condition-hypertension-question = Do you have high blood pressure?
condition-hypertension-strain = Straining and breath holding are left out, because they raise blood pressure for a moment.
condition-hypertension-long-holds = Long still holds are left out, because they raise blood pressure for a moment.
condition-hypertension-weights = Heavy holding is left out until blood pressure is under control.
condition-hypertension-breathe = Keep breathing; count out loud.
condition-hypertension-walk-talk = Walk so that you can still talk.

condition-eye-pressure = High pressure in the eye or a retina at risk
condition-eye-pressure-question = Do you have glaucoma, or has an eye doctor told you not to strain or hang your head?
condition-eye-pressure-strain = Straining and hanging the head are left out for your eyes.
condition-eye-pressure-tests = This test lowers the head again and again, so it is left out for your eyes.
condition-eye-pressure-head-low = The head hangs low in this one, so it is left out for your eyes.
condition-eye-pressure-head-up = Keep the head above the heart.

condition-heart-stable = Stable heart disease
condition-heart-stable-question = Do you have a heart disease that is stable and known to your doctor?
condition-heart-stable-strain = Straining and breath holding are left out for your heart.
condition-heart-stable-own-limit = Two sets at most, well within your limit.
condition-heart-stable-walk-own-limit = Walk to your own limit. We do not raise it by plan. Stop with any chest tightness, faintness or unusual breathlessness and get help.

condition-lung-disease = Lung disease
condition-lung-disease-question = Do you have a long-term lung disease that makes you short of breath?
condition-lung-disease-strain = Straining and breath holding are left out.
condition-lung-disease-flat = Raise head and chest with pillows if lying flat makes you breathless.
condition-lung-disease-short-sets = Short sets with time to catch your breath.
condition-lung-disease-walk-in-parts = Walk in short parts and rest when you are breathless.

## Balance, head, mind, weight

condition-falls = Falls or unsteadiness for a long time
condition-falls-question = Have you fallen in the last year, or have you been unsteady for a long time?
condition-falls-both-hands = This one needs both hands, and one should hold on to something firm.
condition-falls-free-balance = Free balance work is left out; holding on does the same job.
condition-falls-hard-balance = This one asks for more balance than is wise now, even while holding on.
condition-falls-hold-on = Hold on to something firm, with a chair behind you.
condition-falls-walk-aid = Take your stick or frame, and choose flat ground in daylight.

condition-vertigo = Spells of spinning
condition-vertigo-question = Do you get spells in which everything spins?
condition-vertigo-both-hands = This one needs both hands, and one should hold on to something firm.
condition-vertigo-head = Head turns and hanging the head are left out.
condition-vertigo-free-balance = Free balance work is left out; holding on does the same job.
condition-vertigo-hold-on = Hold on to something firm.
condition-vertigo-eyes-closed = This test is left out, because it takes away what steadies you.
condition-vertigo-rise-slowly = Lie down and get up slowly.

condition-epilepsy = Epilepsy
condition-epilepsy-question = Do you have epilepsy or seizures?
condition-epilepsy-free-balance = Free balance work is left out.
condition-epilepsy-above-face = A weight above the face or work at the edge of a step is left out.
condition-epilepsy-eyes-closed = Standing on one leg with closed eyes is left out.
condition-epilepsy-someone-near = Better with someone near.
condition-epilepsy-walk-route = Walk with company or on a route away from traffic and water.

condition-panic = Panic attacks
condition-panic-question = Do you get panic attacks, or does watching your breath make you anxious?
condition-panic-counting = Counting breaths can make some people more anxious, so it is left out.
condition-panic-eyes-open = Keep your eyes open and let the breath be as it is. Stop whenever you like.
condition-panic-eyes-open-rest = Keep your eyes open and look around the room. Stop whenever you like.

condition-severe-obesity = Very high body weight
condition-severe-obesity-question = Is your body weight very high, so that some positions are hard for you?
condition-severe-obesity-face-down = Lying on the front is left out, because it makes breathing hard.
condition-severe-obesity-step-by-step = The hardest levels come later, step by step.
condition-severe-obesity-firm-support = Use a wide, firm chair or support, and take your time to get down and up.
condition-severe-obesity-walk-in-parts = Walk in parts with rests. Many short walks count as much as a long one.
