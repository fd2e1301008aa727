### Safety questions. Grade 6 English, calm and exact. A question asks what is there; when it began and whether it changes
### are questions of their own. Advice says what to do, not what a person has.
### Values: $number is the emergency number, $crisis the crisis line, both from the country the person chose.

## Levels

level-ok = Nothing on our list was found
level-ok-advice = Nothing on our list came up today. This is not a medical check. If something here changes, answer again.
level-modify-programme = Your programme is adapted
level-modify-programme-advice = You can start. Your programme leaves out or changes what does not suit you.
level-routine-clinician = Arrange a normal appointment
level-routine-clinician-advice = Book a normal appointment with a doctor or physiotherapist and talk about this. You can start gently.
level-referral-no-lock = Ask to see a specialist
level-referral-no-lock-advice = Ask your doctor about seeing a specialist. Exercise is part of good care here, so you can start.
level-incomplete = Some questions are still open
level-incomplete-advice = Please answer the open questions. Exercise stays locked until then, because an open question can hide something important.
level-prompt-clinician-2wk = See a doctor in the next days
level-prompt-clinician-2wk-advice = Please see a doctor within a few days, two weeks at most. Exercise stays locked until a clinician has seen you and said it is fine.
level-urgent-same-day = Get medical advice today
level-urgent-same-day-advice = Please get medical advice today. Call your doctor, an out-of-hours service or a hospital. If you cannot reach anyone or you get worse, call { $number }. Exercise stays locked.
level-emergency-now = Get emergency help now
level-emergency-now-advice = Stop and get emergency help now. Call { $number } or have someone take you to an emergency department. Do not drive yourself. Exercise stays locked.
level-out-of-scope = This programme is for adults
level-out-of-scope-advice = This programme is for people aged 18 and over. Back pain in younger people needs its own care. Please talk to a parent or carer and see a doctor.

## Groups

triage-group-cauda-equina = Bladder, bowel and feeling between the legs
triage-group-at-once = Sudden signs
triage-group-neuro = Legs, hands and spine
triage-group-heart-and-vessels = Heart, lungs and blood vessels
triage-group-injury-and-bone = Injury and bones
triage-group-infection = Infection
triage-group-cancer = Signs that need a closer look
triage-group-pregnancy = Pregnancy and pelvis
triage-group-organs = Kidneys, belly and other organs
triage-group-inflammatory = Joints, eyes and gut
triage-group-other = Severe pain and operations
triage-group-exercise-readiness = Ready for exercise
triage-group-mental = How you are feeling

## Answers and units

triage-answer-yes = Yes
triage-answer-no = No
triage-answer-unsure = I am not sure
triage-answer-skipped = Skip
triage-unit-year = year
triage-unit-years = years of age
triage-unit-months = months
triage-unit-mmhg = mmHg

## Bladder, bowel and feeling between the legs

flag-ces-saddle = Is there any numbness, tingling or odd feeling between your legs, around your back passage or your genitals?
flag-ces-saddle-help = Think of when you wipe, wash or sit. One side or a small patch counts. It counts however long it has been there.
flag-ces-saddle-name = changed feeling between the legs
flag-ces-saddle-advice = Go to an emergency department now. Say: "I have back pain and the feeling between my legs has changed."
flag-ces-bladder-start = Do you have trouble passing urine: hard to start, hard to stop, having to strain, or you cannot go at all?
flag-ces-bladder-start-help = Yes counts even if it only happens some of the time.
flag-ces-bladder-start-name = trouble passing urine
flag-ces-bladder-start-advice = Go to an emergency department now. Say: "I have back pain and trouble passing urine."
flag-ces-bladder-feeling = Has the feeling of your bladder changed: you do not feel the urine flow, do not notice that the bladder is full, or the urge has become weaker or much stronger?
flag-ces-bladder-feeling-help = Think of the last times you went. Do you feel the urine pass? Do you know when you need to go?
flag-ces-bladder-feeling-name = changed feeling of the bladder
flag-ces-bladder-feeling-advice = Go to an emergency department now. Say: "I have back pain and the feeling of my bladder has changed."
flag-ces-bladder-leak = Do you leak urine, with or without noticing it?
flag-ces-bladder-leak-help = Leaks on coughing or laughing count too. We then ask how long you have had them.
flag-ces-bladder-leak-name = leaking urine
flag-ces-bladder-leak-advice = Go to an emergency department now. Say: "I have back pain and I leak urine."
flag-ces-bowel = Has your bowel control changed: you lose stool, you cannot hold wind, you do not feel stool pass, or the feeling of needing to go is gone?
flag-ces-bowel-help = Constipation alone is not meant.
flag-ces-bowel-name = changed bowel control
flag-ces-bowel-advice = Go to an emergency department now. Say: "I have back pain and my bowel control has changed."
flag-ces-bilateral = Do you have pain, numbness, tingling or weakness going down both legs?
flag-ces-bilateral-help = It counts if one leg is worse than the other, and if it moved from one leg to both.
flag-ces-bilateral-name = symptoms in both legs
flag-ces-bilateral-advice = Go to an emergency department now. Say: "I have back pain and symptoms going down both legs."
flag-ces-sex = Has feeling or function during sex changed since your back or leg problem began? (You may skip this.)
flag-ces-sex-help = We ask all adults, because the same nerves serve the bladder, the bowel and sex. Feeling means less or different feeling. Function means, for example, erection, orgasm or dryness. Your answer stays on this machine.
flag-ces-sex-name = changed feeling or function during sex

## Legs, hands and spine

flag-neuro-progress = Is a leg or foot weak, does a foot drag, or does a leg give way because it is weak and not because it hurts?
flag-neuro-progress-help = Also say yes if the pain has gone but the leg or foot is weaker now. Try it: walk a few steps on your heels and on your toes, next to something firm to hold.
flag-neuro-progress-name = a weak leg or foot
flag-neuro-progress-advice = Say: "My leg or foot has become weak." Do not wait to see if it passes.
flag-weak-rising = Has weakness, numbness or tingling started in both feet and moved up over days?
flag-weak-rising-name = weakness moving up from the feet
flag-cord = Are your legs newly heavy, stiff, numb or unsteady, or are your hands newly clumsy?
flag-cord-help = Examples: you trip or hold on to things when you walk, buttons or keys are hard to handle, or bending your neck sends a jolt down your spine.
flag-cord-name = heavy, stiff or unsteady legs or clumsy hands
flag-neuro-stable = Do you have pain, numbness or pins and needles going down one leg?
flag-neuro-stable-help = The front, side or back of the thigh counts as well as the lower leg and foot.
flag-neuro-stable-name = symptoms down one leg
flag-neuro-claudication = Do your legs ache, go numb or feel weak when you walk or stand, and ease when you sit or bend forward?
flag-neuro-claudication-help = A typical sign: leaning on a shopping cart lets you walk further.
flag-neuro-claudication-name = leg symptoms on walking that ease on sitting
flag-thoracic = Is the pain in the middle of your back, or round the ribs like a belt?
flag-thoracic-help = We mean between the shoulder blades and the waist, not the low back.
flag-thoracic-name = pain in the middle of the back or round the ribs
flag-headache-neck = Do you have a bad headache with a stiff neck, together with your back pain?
flag-headache-neck-name = headache with a stiff neck
flag-spine-procedure = In the last 6 weeks, did you have a needle or operation in or near the spine?
flag-spine-procedure-help = Examples: a back injection, an epidural or spinal for a birth or an operation, or a test of the spinal fluid.
flag-spine-procedure-name = a recent needle or operation near the spine

## Heart, lungs and blood vessels

flag-chest = Do you have chest pain or pressure, or pain spreading to the arm, neck or jaw, that is new, comes at rest or is worse than usual?
flag-chest-help = If a doctor knows about your chest pain and it is just as always, say no here.
flag-chest-name = new or worse chest pain
flag-chest-advice = Call { $number } now. Sit down and rest while you wait.
flag-breathless = Are you short of breath in a way that is new, comes at rest or is worse than usual?
flag-breathless-help = If you have a lung disease and your breathing is as always, say no here. Sudden breathlessness, or coughing up blood, is a yes.
flag-breathless-name = new or worse breathlessness
flag-breathless-advice = Call { $number } now. Sit upright while you wait.
flag-chest-tearing = Do you have a sudden tearing or ripping pain in the chest or between the shoulder blades?
flag-chest-tearing-name = sudden tearing pain
flag-chest-tearing-advice = Call { $number } now. Lie or sit still while you wait.
flag-aaa-acute = Do you have sudden, severe pain in the back, belly or side, with feeling faint, sweating or passing out, or with a beating lump in the belly?
flag-aaa-acute-help = One of these along with the pain is enough.
flag-aaa-acute-name = sudden severe pain with feeling faint or a beating belly
flag-aaa-acute-advice = Call { $number } now. Lie still while you wait.
flag-aaa-known = Have you been told that you have an aneurysm, a widened main artery?
flag-aaa-known-help = It is also called a triple A or a bulge of the aorta.
flag-aaa-known-name = a known aneurysm
flag-limb-cold = Has a leg suddenly become painful and also cold, pale or blue, or numb?
flag-limb-cold-name = a suddenly cold, painful leg
flag-limb-cold-advice = Call { $number } now. Keep the leg still and do not warm it.
flag-vascular-claudication = Does walking bring on pain in the calf that goes away within minutes when you just stand still?
flag-vascular-claudication-help = If you have to sit or bend forward to ease it, say no here.
flag-vascular-claudication-name = calf pain on walking that eases on standing still
flag-dvt = Is one calf or leg newly swollen, warm, red or sore?
flag-dvt-help = It matters more after a long trip, an operation, a plaster cast or time in bed, but say yes without these too.
flag-dvt-name = a newly swollen or sore calf
flag-clot-treated = Are you being treated for a blood clot in a leg or lung, or were you in the last 3 months?
flag-clot-treated-name = a treated blood clot
flag-anticoagulant = Do you take a blood thinner, or do you bleed more easily than others?
flag-anticoagulant-help = Examples: warfarin, apixaban, rivaroxaban, dabigatran, edoxaban, clopidogrel, heparin shots. A low dose of aspirin alone is not meant.
flag-anticoagulant-name = taking a blood thinner

## Injury and bones

flag-fx-major = In the last 4 weeks, did you have a serious accident, such as a fall from a height or a crash?
flag-fx-major-help = A height of about a metre or five stairs counts. Pain often starts days later, so say yes even if it did not hurt at once.
flag-fx-major-name = a serious accident
flag-fx-major-advice = Keep as still as you can. Say: "I had an accident and my back hurts."
flag-fx-event = In the last 6 weeks, was there a fall, bump, jolt, heavy lift, cough or sneeze, or did a sharp pain come out of nothing?
flag-fx-event-help = Small events count. We put them together with your age and your bones.
flag-fx-event-advice-emergency = Keep still until help comes, and let nobody bend or straighten your back. Call { $number }.
flag-fx-event-name = a fall, bump, lift or sudden sharp pain
flag-fx-bruise = After an injury, is there a fresh bruise or graze over your spine?
flag-fx-bruise-name = a fresh bruise over the spine
flag-fx-steroid = Now or in the last 12 months, have you taken steroid tablets for 3 months or longer, or in repeated courses?
flag-fx-steroid-help = Prednisone and prednisolone are examples. Inhalers and creams do not count.
flag-fx-steroid-name = steroid tablets
flag-fx-osteop = Have you been told that you have weak bones (osteoporosis), or have you broken a bone in a fall from standing height or less?
flag-fx-osteop-help = A hip, wrist, upper arm or spine bone that broke in a small fall counts.
flag-fx-osteop-name = osteoporosis or a bone broken in a small fall
flag-deformity = Has the shape of your back changed: a new stoop, curve or step, or have you become shorter?
flag-deformity-help = Shorter means about 4 cm compared with your tallest height, or clothes that hang longer than before.
flag-deformity-name = a changed shape of the back
flag-stiff-spine = Have you been told that your spine has grown stiff or together, or was a long stretch of it fused?
flag-stiff-spine-help = Examples: ankylosing spondylitis (Bechterew), DISH (Forestier), or a fusion over several bones.
flag-stiff-spine-name = a stiff or fused spine

## Infection

flag-inf-fever = Do you have a fever or chills, or new, soaking night sweats while you feel ill?
flag-inf-fever-help = A fever is 38 °C (100.4 °F) or more. Chills, or night sweats that soak your clothes while you feel ill, count without a thermometer. Hot flushes as always are not meant.
flag-inf-fever-name = fever, chills or soaking night sweats
flag-inf-fever-advice-emergency = Tell them that you have back pain and a fever, and about any infection or treatment in the last 3 months.
flag-inf-fever-advice = Say: "I have back pain and a fever." Tell them about any infection or treatment in the last 3 months.
flag-inf-risk = Does any of these apply to you?
flag-inf-risk-help = Go through the list one by one and tick what applies. A cold that went away by itself is not meant.
flag-inf-risk-name = something that makes infection more likely
feature-risk-recent-infection = An infection treated with antibiotics, or in hospital, in the last 3 months
feature-risk-chemotherapy = Chemotherapy, or a low number of white blood cells
feature-risk-immune-medicine = A transplant, or medicine that weakens defence: biologics, steroid tablets
feature-risk-hiv-untreated = HIV without treatment
feature-risk-diabetes = Diabetes
feature-risk-alcohol = Alcohol that is hard to do without
feature-risk-catheter-or-urology = A urine catheter, or a procedure on bladder or prostate in the last 3 months
feature-risk-line-or-dialysis = A line in a vein, or dialysis
feature-risk-heart-valve = An infection of a heart valve, now or before
feature-risk-dental-abscess = A tooth abscess in the last 3 months
feature-risk-operation = Any operation in the last 3 months
feature-risk-spine-needle = An injection or operation at the spine in the last 3 months
feature-risk-injecting = Injecting drugs, now or before
feature-risk-tuberculosis = Tuberculosis, or close contact with it
flag-shingles = Do you have a painful rash with blisters in a band on one side?
flag-shingles-name = a painful rash in a band
flag-shingles-advice = Treatment works best when it starts within 3 days of the rash.

## Signs that need a closer look

flag-ca-history = Have you ever had cancer, including myeloma or another blood cancer?
flag-ca-history-help = Cancer that is long over counts too. We then ask which kind, when, and whether your pain is new.
flag-ca-history-name = cancer now or before
flag-ca-history-advice-emergency = Tell them about your cancer.
flag-ca-history-advice = Tell them that you have had cancer and that your back hurts. If you have a cancer team, call them first.
flag-ca-weight = Have you lost weight without trying?
flag-ca-weight-name = weight loss without trying
flag-ca-night = Do you have constant pain that no position eases, with bad pain at night?
flag-ca-night-help = Waking up when you turn over, and then finding a good position, is not meant.
flag-ca-night-name = constant pain, bad at night
flag-ca-age = Is this the first time in your life that you have back pain?
flag-ca-age-name = first back pain at 50 or over
flag-ca-noimprove = Has your pain not got any better after 6 weeks of care?
flag-ca-noimprove-name = no better after 6 weeks of care
flag-ca-calcium = Along with the back pain, are you very tired, very thirsty or newly constipated, and nothing explains it?
flag-ca-calcium-name = tiredness, thirst or constipation without a reason
flag-ca-bones = Do several of your bones hurt, even at rest?
flag-ca-bones-name = pain in several bones at rest

## Pregnancy and pelvis

flag-ectopic = Could you be pregnant, or is a period late, and you have one of these: low belly or back pain on one side, bleeding, pain at the tip of the shoulder, or feeling faint?
flag-ectopic-help = Say yes also if you use birth control or a test was negative.
flag-ectopic-name = possible early pregnancy with pain, bleeding or feeling faint
flag-ectopic-advice = Go to an emergency department now. Say: "I could be pregnant and I have pain."
flag-pelvic-sudden = Do you have sudden, severe pain low in the belly on one side?
flag-pelvic-sudden-name = sudden severe pain low in the belly
flag-pelvic-fever = Do you have pain low in the belly with a fever or unusual discharge?
flag-pelvic-fever-name = low belly pain with fever or discharge
flag-pregnant = Are you pregnant?
flag-pregnant-name = pregnancy
flag-pregnant-advice = Ask your midwife or doctor whether exercise is fine in this pregnancy. It is for most people.
flag-gyn = Do you have one of these now: bleeding, regular tightenings, leaking fluid, bad headache, changed vision, pain under the ribs, sudden swelling of face or hands, or a baby that moves less?
flag-gyn-help = One of them is enough.
flag-gyn-name = a warning sign in pregnancy
flag-gyn-advice = Call your maternity unit or { $number } now.
flag-pregnancy-risk = Has anyone told you one of these about this pregnancy: low-lying placenta, waters broken, short cervix, high blood pressure, or to rest?
flag-pregnancy-risk-help = Low-lying placenta is also called placenta praevia. Twins with problems or a baby that grows slowly count too.
flag-pregnancy-risk-name = a pregnancy that needs extra care
flag-postpartum = Did you give birth in the last 12 weeks?
flag-postpartum-name = birth in the last 12 weeks
flag-postpartum-advice = Ask your midwife or doctor when you can start to exercise. After a caesarean the scar needs a check first.
flag-postpartum-danger = Since the birth, do you have one of these: a fever, heavy bleeding, a bad headache, or, after an epidural or spinal, new leg or bladder signs?
flag-postpartum-danger-help = Heavy bleeding means more than one full pad in an hour, or large clots. New leg or bladder signs are weakness, numbness or trouble passing urine.
flag-postpartum-danger-name = a warning sign after birth
flag-postpartum-danger-advice = Call your maternity unit or { $number } now.

## Kidneys, belly and other organs

flag-urine-blood = Have you seen blood in your urine?
flag-urine-blood-help = Pink, red or cola-coloured urine counts, even once and without pain.
flag-urine-blood-name = blood in the urine
flag-urine-burning = Does it burn or sting when you pass urine?
flag-urine-burning-name = burning when passing urine
flag-renal-colic = Do you have pain that comes in waves, from the side down into the groin?
flag-renal-colic-name = pain in waves from the side into the groin
flag-jaundice-vomiting = Are your skin or eyes yellow, or do you keep vomiting?
flag-jaundice-vomiting-name = yellow skin or vomiting that goes on
flag-meal-pain = Do you have belly pain that goes through to the back after meals?
flag-meal-pain-name = pain through to the back after meals
flag-testicle = Do you have severe pain in one testicle?
flag-testicle-name = severe pain in one testicle
flag-sickle-crisis = Do you have sickle cell disease, and does this feel like a crisis?
flag-sickle-crisis-name = a possible sickle cell crisis

## Joints, eyes and gut

flag-axspa = Did your back pain begin before you were 45, and has it lasted more than 3 months?
flag-axspa-help = If yes, please tick what applies from the list.
flag-axspa-name = long back pain that began before 45
feature-spa-onset-before-35 = It began before I was 35
feature-spa-wakes-second-half = It wakes me in the second half of the night
feature-spa-buttock-pain = Pain in the buttocks
feature-spa-better-moving = It gets better when I move
feature-spa-better-with-nsaid = Within 48 hours of taking an anti-inflammatory painkiller it was better
feature-spa-relative = A parent, brother, sister or child has spondyloarthritis
feature-spa-arthritis = I have had a swollen, inflamed joint
feature-spa-enthesitis = I have had inflammation where a tendon joins the bone, for example at the heel
feature-spa-psoriasis = I have or had psoriasis
flag-uveitis = Do you have a painful red eye, or is light painful?
flag-uveitis-name = a painful red eye
flag-uveitis-advice = A painful red eye should be seen today by an eye doctor or in an emergency department.
flag-bowel-disease = Do you have Crohn's disease or ulcerative colitis?
flag-bowel-disease-name = an inflammatory bowel disease
flag-joint-swelling = Has a joint, a heel or a whole finger or toe been swollen for more than 6 weeks?
flag-joint-swelling-name = swelling of a joint, heel, finger or toe

## Severe pain and operations

flag-since-last = Since last time, has any of these begun: sudden or very bad pain anywhere, pain in waves or when you pass urine, a cold or pale leg, weak or numb feet, a stiff neck with headache, or passing out?
flag-since-last-help = These count too: pain in the middle of the back or round the ribs, pain low in the belly or in a testicle, a fresh bruise over the spine, a sickle cell crisis, and bleeding or feeling faint if you could be pregnant. If you say yes, we ask about each of them again.
flag-since-last-name = something new since last time
flag-severe-uncontrolled = Is the pain so bad that you cannot stand, or could not sleep two nights running?
flag-severe-uncontrolled-name = pain too bad to stand or sleep
flag-surgery = Did you have an operation on the spine, hip, belly or shoulder in the last 12 months?
flag-surgery-help = Keyhole operations count. We ask the kind and the day, because the time to heal differs.
flag-surgery-name = an operation in the last 12 months
flag-surgery-advice-emergency = Tell them about your operation.
flag-surgery-advice = Ask the team that operated on you what you may do, and from when.

## Ready for exercise

flag-exertion-new = When you make an effort, do you get chest pain or tightness, faint, or get short of breath in a way that is new or has changed?
flag-exertion-new-help = An effort is, for example, climbing stairs or walking fast.
flag-exertion-new-name = new chest pain, fainting or breathlessness on effort
flag-exertion-new-advice = Rest until you have been checked. If it comes at rest or does not pass within 5 minutes, call { $number }.
flag-fainting = Have you passed out in the last months without a clear reason?
flag-fainting-name = passing out without a reason
flag-heart-known = Do you have a heart disease?
flag-heart-known-help = Examples: narrowed heart arteries, a past heart attack, heart failure, a valve or rhythm problem.
flag-heart-known-name = a heart disease
flag-bp-high = Have you been told that your blood pressure is high?
flag-bp-high-help = Say yes also if tablets keep it down.
flag-bp-high-name = high blood pressure
flag-falls = Have you fallen in the last 12 months, or have you been unsteady on your feet for a long time?
flag-falls-help = If being unsteady is new or getting worse, say yes here and to the question about heavy or unsteady legs.
flag-falls-name = falls or being unsteady

## How you are feeling

flag-mental-crisis = Do you have thoughts of harming yourself or of not wanting to live? (You may skip this.)
flag-mental-crisis-help = Pain can wear anyone down. We ask everyone. Your answer never locks your exercises, and it stays on this machine.
flag-mental-crisis-name = thoughts of self-harm
flag-mental-crisis-advice = You do not have to carry this alone. Talk to someone now: call { $crisis }. If you might act on these thoughts, call { $number } and stay with someone. Put things you could use to harm yourself out of reach.

## Follow-up questions

followup-changed = Since a clinician last looked at this, has it changed or has anything new come?
followup-unsure-likely = If you had to choose: is it more likely yes than no?
followup-onset = When did it start?
followup-onset-last-14-days = In the last 14 days
followup-onset-two-weeks-to-3-months = Between 2 weeks and 3 months ago
followup-onset-over-3-months = More than 3 months ago
followup-change = Is it changing?
followup-change-worse = It is getting worse
followup-change-same = It stays the same
followup-change-better = It is getting better
followup-predates-back-pain = Did you have this long before the back or leg problem began?
followup-sensation-normal = Is the feeling there normal: do you feel wiping, and feel when you go?
followup-cannot-pass-urine = Are you unable to pass urine now, or does only a little come although you need to go?
followup-eased-by-sitting = Does it come with walking or standing and ease when you sit or bend forward?
followup-both-legs = Are both legs weak?
followup-came-suddenly = Did it come suddenly, within hours or a few days?
followup-lift-foot = Sitting with your heel on the floor, can you lift the front of the weak foot as high as the other?
followup-heel-walk = Holding on, can you walk five steps on your heels with both feet?
followup-toe-walk = Holding on, can you walk five steps on your toes with both feet?
followup-chair-rise = Holding on, can the weak leg push you up from a chair as well as the other?
followup-over-days = Did it come on within hours or days?
followup-pain-new-or-worse = Is your pain new, of a different kind, or getting worse?
followup-procedure-leg-bladder = Since then, is there new leg pain, weakness or numbness, or a change of bladder or bowel?
followup-fever-now = Do you have a fever or chills?
followup-aaa-unchanged = Has your back pain been there, unchanged, for more than 3 months?
followup-aaa-scan-in-date = Is your last scan of the aneurysm in date, with no check overdue?
followup-new-leg-symptoms = Is there new pain, numbness or weakness in a leg?
followup-breathless-too = Are you also short of breath, or do you have chest pain?
followup-examined-since = Has a clinician examined you after the accident?
followup-new-numb-or-weak = Since then, is there any numbness, tingling or weakness?
followup-event-kind = What was it? If more than one happened, choose the first that fits.
followup-event-kind-fall = A fall
followup-event-kind-bump-or-jolt = A bump, knock or jolt
followup-event-kind-lift-cough-or-sneeze = A lift, cough or sneeze
followup-event-kind-sudden-pain-only = A sharp pain out of nothing
followup-groin-or-no-weight = Does your groin hurt since then, or can you not put weight on a leg?
followup-steroid-three-months = Could it be 3 months or more in all, tablets and courses counted together?
followup-came-on-suddenly = Did your back pain come suddenly?
followup-height-loss = Have you become shorter or more stooped?
followup-vomiting-or-collapse = Are you vomiting, have you collapsed, or are you very drowsy?
followup-spine-fracture = Has a bone of the spine broken or collapsed, or have you broken more than one bone in small falls?
followup-stiff-kind = What is it?
followup-stiff-kind-inflammation = Ankylosing spondylitis or another inflammation
followup-stiff-kind-new-bone = Extra bone growth (DISH)
followup-stiff-kind-operation = A fusion operation
followup-very-unwell = Do you feel very unwell, confused, very drowsy, or is your breathing fast?
followup-stiff-neck = Is your neck so stiff that your chin does not reach your chest?
followup-low-white-cells = Have you had chemotherapy in the last 6 weeks, or been told that your white blood cells are low?
followup-constant-or-night = Is the pain constant, or bad at night?
followup-cancer-kind = Which kind was it?
followup-cancer-kind-skin-or-in-situ = Basal cell skin cancer (not melanoma), or only early cell changes, called in situ. A small or early cancer does not count here.
followup-cancer-kind-blood = Myeloma or another blood cancer
followup-cancer-kind-breast-prostate-lung-kidney-thyroid = Breast, prostate, lung, kidney or thyroid
followup-cancer-kind-other = Another kind
followup-cancer-year = In which year was it found?
followup-cancer-treatment = Are you being treated for it now?
followup-worse-each-week = Is the pain worse from week to week?
followup-worse-on-strain = Does coughing, sneezing or straining make it worse?
followup-clothes-looser = Have your clothes or belt become looser?
followup-wakes-most-nights = Does it wake you most nights, and no position helps?
followup-feel-unwell = Do you also feel ill?
followup-over-6-weeks = Has it lasted more than 6 weeks?
followup-vomiting = Do you keep vomiting?
followup-first-stone = Is this the first time you have this kind of pain?
followup-onset-age = How old were you when it began?
followup-duration-months = How many months has it lasted?
followup-bowel-flare-now = Is it active now?
followup-surgery-kind = What was operated on?
followup-surgery-kind-spine-fusion = Spine, with bones joined (fusion)
followup-surgery-kind-spine-other = Spine, without fusion
followup-surgery-kind-hip-replacement = A new hip joint
followup-surgery-kind-hip-other = Hip, another operation
followup-surgery-kind-abdomen = Belly, also a caesarean or hernia
followup-surgery-kind-shoulder = Shoulder
followup-surgery-kind-other = Something else
followup-surgery-on = On which day was it?
followup-hip-approach = From which side was the hip opened?
followup-hip-approach-back = From the back
followup-hip-approach-front = From the front
followup-hip-approach-side = From the side
followup-surgery-nerve-signs = Since then, is there new numbness, weakness, or a change of bladder or bowel?
followup-surgery-wound-or-fever = Is there a fever, or is the wound red, open or leaking?
followup-heart-changed = Has anything about your heart changed in the last 3 months, or were you told not to exercise?
followup-bp-upper = What was the upper number of your last reading at rest?
followup-bp-lower = What was the lower number of your last reading at rest?
followup-bp-symptoms = Do you have a bad headache, changed vision, chest pain, breathlessness or confusion now?
followup-pregnancy-okay = Has a midwife or doctor said that exercise is fine in this pregnancy?
followup-pregnancy-told-not = Has anyone told you not to exercise in this pregnancy?
followup-birth-kind = How was the birth?
followup-birth-kind-vaginal = Vaginal
followup-birth-kind-caesarean = Caesarean
followup-birth-okay = Has a midwife or doctor said that you can exercise again?
followup-unsteady-new = Is being unsteady new, or getting worse in the last 3 months?
followup-crisis-plan = Have you thought about how you would do it, or do you mean to do it?
followup-crisis-safe = Do you feel able to keep yourself safe right now?

## Further advice

triage-advice-blood-tests = Ask whether blood tests would be useful.
triage-advice-hla-b27 = Ask your doctor whether a blood test for HLA-B27 would be useful.
triage-advice-rheumatology = Ask your doctor about a rheumatologist, a doctor for inflamed joints and spines.
triage-advice-measure-pressure = Have your blood pressure measured at rest, for example at a pharmacy, and answer again.
triage-advice-standing-lock = Exercise has been locked since { $date } because of: { $flag }. If no clinician has seen you since, please follow the advice given then. Once one has, enter it here and answer all questions again.
triage-number-unknown = your local emergency number
triage-crisis-unknown = a crisis line near you, or your local emergency number

## Why a level was reached

triage-because-yes = You said yes: { $flag }.
triage-because-unsure-yes = You were not sure: { $flag }. To be safe this counts as yes.
triage-because-unsure-routine = You were not sure: { $flag }. Have it looked at.
triage-because-skipped = You skipped a question that must not stay open: { $flag }.
triage-because-profile = Your profile says { $condition }, so this counts as yes: { $flag }.
triage-because-disagree = Two answers of the same day differ. The more serious one counts: { $flag }.
triage-because-earlier = This answer is from { $date }.
triage-because-cleared = A clinician saw you about this on { $date }, and you say that it has not changed.
triage-because-with = Together with: { $flag }.
triage-because-without = Answered no: { $flag }.
triage-because-age = Your age counts: { $years }.
triage-because-condition = Your profile counts: { $condition }.
triage-because-feature = It applies: { $feature }.
triage-because-count = { $count } of the listed things apply.
triage-because-answer = "{ $question }": { $answer }.
triage-because-number = "{ $question }": { $number }.
triage-because-date = "{ $question }": { $date }.

## A jump in pain

triage-jump-above-usual = Your pain is { $points } points above usual.
triage-jump-high = Your pain is { $pain } of 10.
triage-jump-location = The pain is in a new place.
triage-jump-leg = There is a new symptom in a leg.
triage-ask-again-unsure = You were not sure last time.
triage-ask-again-skipped = You skipped this last time.
triage-ask-again-old = Your last answer is from { $date }.
triage-ask-again-lock = A clinician looked at this, or should.
triage-ask-profile = Your profile says: { $condition }. If that is right, please say yes.

## What to watch for

triage-safety-net-nerves = Call { $number } or go to an emergency department at once if: feeling between your legs changes; bladder or bowel control changes; a leg or foot gets weaker; or symptoms spread to both legs.
triage-safety-net-heart = Call { $number } at once if you have chest pain, sudden breathlessness, or sudden severe pain with feeling faint.
triage-safety-net-fever = Get medical advice the same day if you have a fever with back pain, or pain that no position eases and that gets worse.
triage-safety-net-sex = You skipped the question about sex. That is fine. If feeling or function there changes, get medical advice the same day; with any change of bladder, bowel or feeling between the legs, at once.
triage-safety-net-crisis = If you think of harming yourself, call { $crisis } at any time.

## Beliefs, mood and circumstances

triage-yellow-y-fear-name = worry about moving
triage-yellow-y-fear-response = Backs are made to bend and lift. We start small, so that you can see what your back does well.
triage-yellow-y-expect-name = doubt about getting better
triage-yellow-y-expect-response = Most people with back pain improve over weeks. We set small goals and look at them with you.
triage-yellow-y-mood-name = low mood
triage-yellow-y-mood-response = Low mood makes pain harder to carry. Talking to your doctor can help. We keep the programme small.
triage-yellow-y-anx-name = feeling anxious
triage-yellow-y-anx-response = Worry and pain feed each other. Slow breathing and relaxing can help, and so can talking to your doctor.
triage-yellow-y-stress-name = stress
triage-yellow-y-stress-response = Stress can turn pain up. We start with relaxing and walking.
triage-yellow-y-sleep-name = poor sleep
triage-yellow-y-sleep-response = Poor sleep and pain go together. A steady bedtime and moving in the day can help.
triage-yellow-y-work = Are you off work for more than 2 weeks because of your back, or very unhappy at work?
triage-yellow-y-work-name = trouble at work
triage-yellow-y-work-response = Talk to your employer or an occupational health service about easing back in.
triage-yellow-y-support = Do you feel alone with your pain?
triage-yellow-y-support-name = little support
triage-yellow-y-support-response = Moving with others can help: a friend, a walking group, a class.
triage-yellow-y-passive = Do you rely mostly on treatment by others, a belt or strong painkillers?
triage-yellow-y-passive-name = relying on treatment alone
triage-yellow-y-passive-response = What you do yourself adds to what others do for you. Leave your medicines as prescribed and ask your doctor about them. Strong painkillers can cause constipation. If you have trouble passing urine or your bowel control changes, answer the safety questions again at once.
triage-yellow-y-wide = Do you have pain in many parts of the body?
triage-yellow-y-wide-name = pain in many places
triage-yellow-y-wide-response = We start with small steps. Tell your doctor about the other places too.

## Countries

triage-country-at = Austria
triage-country-au = Australia
triage-country-be = Belgium
triage-country-ca = Canada
triage-country-ch = Switzerland
triage-country-cz = Czechia
triage-country-de = Germany
triage-country-dk = Denmark
triage-country-es = Spain
triage-country-fi = Finland
triage-country-fr = France
triage-country-gb = United Kingdom
triage-country-ie = Ireland
triage-country-it = Italy
triage-country-lu = Luxembourg
triage-country-nl = Netherlands
triage-country-nz = New Zealand
triage-country-pl = Poland
triage-country-pt = Portugal
triage-country-se = Sweden
triage-country-us = United States

## About this translation

triage-unreviewed = No clinician has reviewed these questions and this advice.
