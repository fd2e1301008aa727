### Tests and questions. For each: its name, how to set it up, what to do, how to read the result, when to stop.
### Written for a person alone at home. Everything not marked as needing help can be done alone.

## Hip

assessment-hip-ir-seated = Hip turn, sitting
assessment-hip-ir-seated-setup = Sit on a firm chair or table so that your feet hang free or just touch the floor. Knees bent to a right angle, one fist apart. Sit tall and hold the seat with both hands.
assessment-hip-ir-seated-how = Keep your thigh still. Swing your foot slowly outward, so that the thigh turns inward. Stop as soon as your buttock wants to lift. Read the angle there. Do this three times on each side.
assessment-hip-ir-seated-read = The number is the angle of your shin from straight down. Phone: lay its long edge along the shin and read the angle; check that it shows 0 when the shin hangs straight. Angle ruler: centre below the kneecap, one arm straight down, one along the shin. Photo or camera: from the front, lens at knee height; mark the middle of the knee and of the ankle. Picture: choose the one most like you.
assessment-hip-ir-seated-stop = Stop if you feel a pinch in the groin, sharp pain, or pain down the leg. Leave this test out if a surgeon told you not to turn the hip inward.
assessment-hip-ir-seated-level-hardly = hardly turns
assessment-hip-ir-seated-level-some = turns a little
assessment-hip-ir-seated-level-usual = turns about a third of a right angle
assessment-hip-ir-seated-level-far = turns half a right angle or more

assessment-hip-ir-prone = Hip turn, lying face down
assessment-hip-ir-prone-setup = Lie face down on a bed or mat, a folded towel under your waist. Knees together, bent to a right angle, soles up.
assessment-hip-ir-prone-how = Keep your knees together and let one foot fall slowly outward. Stop as soon as the other side of your pelvis lifts. Read the angle. Three times on each side.
assessment-hip-ir-prone-read = The number is the angle of your shin from straight up. Phone: strap it to the shin or have it read for you. Angle ruler: one arm straight up, one along the shin. Photo: from the foot end, lens at the height of your feet.
assessment-hip-ir-prone-stop = Stop if your back or groin hurts more. Leave it out if you cannot lie face down with ease.

assessment-hip-ir-supine = Hip turn, lying on your back
assessment-hip-ir-supine-setup = Lie on your back on a bed or mat, legs straight, feet a hand's width apart, both buttocks flat.
assessment-hip-ir-supine-how = Roll one whole leg inward from the hip, so that kneecap and toes turn in together. Stop when your buttock wants to lift. Three times on each side.
assessment-hip-ir-supine-read = The number is how far the foot has turned from straight up. Photo: from the foot end, lens at the height of your feet; mark the heel and the second toe. The foot can turn on its own, so this test is less exact.
assessment-hip-ir-supine-stop = Stop if you feel a pinch in the groin or sharp pain. Leave it out if a surgeon told you not to turn the hip inward.

assessment-thomas-mod = Front of the hip, lying at the edge of a bed
assessment-thomas-mod-setup = Use a firm, stable bed or table. Sit right at its edge, with floor you can step on. Roll back slowly, hugging both knees, until you lie flat. From the age of 65 on, do this only with someone beside you.
assessment-thomas-mod-how = Keep one knee hugged so that your low back stays flat on the bed. Let the other leg sink slowly over the edge, knee loose. When it has come to rest and your back is still flat, read the thigh. Three times on each side.
assessment-thomas-mod-read = The number is the angle of your thigh from level. Above level counts as plus, below level as minus: a thigh that hangs 10 degrees below level is -10. Phone: lay it along the top of the thigh. Angle ruler: one arm level, one along the thigh. Photo or camera: from the side, lens at hip height; mark hip and knee. If your back was not flat, do not enter the result.
assessment-thomas-mod-stop = Stop if you feel unsafe at the edge, or feel pain in the back, the groin or down the leg. Leave it out with a hip replacement unless your surgeon's team says yes.

assessment-hip-ext-halfkneel = Front of the hip, half kneeling
assessment-hip-ext-halfkneel-setup = Kneel with one knee on a soft pad, the other foot in front. Put a chair beside you to hold.
assessment-hip-ext-halfkneel-how = Tuck your tail bone under. Glide forward in one piece until your low back wants to arch. Stop there and read the back thigh. Three times on each side.
assessment-hip-ext-halfkneel-read = The number is how far the thigh leans back from straight up. Phone: lay it along the thigh. Photo: from the side, lens at hip height; mark hip and knee. Compare it only with your own earlier results.
assessment-hip-ext-halfkneel-stop = Stop if the knee or groin hurts. Leave it out if you cannot kneel.

assessment-hf-strength-seated = Thigh hold, sitting
assessment-hf-strength-seated-setup = Sit tall on the front half of a firm chair, hands on the seat edge, feet flat. Have a timer in sight.
assessment-hf-strength-seated-how = Lift one foot about a hand's width off the floor and hold. Keep your trunk upright and keep breathing. Stop when you lean back or the foot sinks. Stop at 30 seconds in any case. Three times on each side, with a rest between.
assessment-hf-strength-seated-read = The number is the time in seconds. Enter 30 if you reached the limit.
assessment-hf-strength-seated-stop = Stop if the groin or back hurts, or if you have to hold your breath.

## Posture

assessment-pelvic-tilt-photo = How your pelvis stands
assessment-pelvic-tilt-photo-setup = You need a helper and two stickers: one on the bony point at the front of your pelvis, one on the dimple at the back of the same side. Stand relaxed.
assessment-pelvic-tilt-photo-how = March on the spot ten times, then stand still as you usually do. The helper takes a photo from the side at the height of your pelvis. Three photos.
assessment-pelvic-tilt-photo-read = Set a point on each sticker. The number is the angle of the line between them from level: front sticker lower counts as plus. This describes you. Most people without pain have a plus.
assessment-pelvic-tilt-photo-stop = Sit down if standing hurts.

assessment-posture-sway = How you stand from the side
assessment-posture-sway-setup = Stand relaxed, side on to the phone. Put it on a shelf at hip height, or ask someone to take the photo.
assessment-posture-sway-how = March on the spot ten times, then stand still as you usually do. Take one photo.
assessment-posture-sway-read = Set a point on hip and ankle. The number is how many centimetres the hip is in front of the ankle; behind counts as minus. This describes you and votes on nothing.
assessment-posture-sway-stop = Sit down if standing hurts.

## Upper back and shoulder

assessment-tx-rot-seated = Upper body turn, sitting
assessment-tx-rot-seated-setup = Sit on a firm chair, knees and feet together, a cushion between the knees. Cross your arms over a broomstick held to your chest.
assessment-tx-rot-seated-how = Sit tall. Turn your chest slowly to one side as far as is comfortable. Knees stay still, eyes level. Three times on each side.
assessment-tx-rot-seated-read = The number is how far the stick has turned from the start. Angle ruler: on the floor or the seat, one arm forward, one along the stick. Photo: from above, with the start and the end. Phone: lay it flat on the stick and use its compass, away from metal. Picture: choose the one most like you.
assessment-tx-rot-seated-stop = Stop at any sharp pain. Leave it out with a broken bone in the spine or brittle bones.
assessment-tx-rot-seated-level-little = turns less than a quarter of a right angle
assessment-tx-rot-seated-level-some = turns about a third of a right angle
assessment-tx-rot-seated-level-usual = turns almost half a right angle
assessment-tx-rot-seated-level-far = turns more than half a right angle

assessment-tx-rot-locked = Upper back turn, kneeling
assessment-tx-rot-locked-setup = Kneel on a mat and sit back toward your heels. Put one forearm on the floor in front of your knees and the other hand behind your back.
assessment-tx-rot-locked-how = Turn the free shoulder up toward the ceiling, as far as is comfortable. Hips stay down. Three times on each side.
assessment-tx-rot-locked-read = The number is the angle of your upper back from level. Phone: laid across the back between the shoulder blades, read by a helper or held by its app. Photo: from the head end, lens low.
assessment-tx-rot-locked-stop = Stop if knees, hips, shoulder or back hurt. Leave it out if you cannot kneel, with a hip replacement, or with brittle bones.

assessment-supine-twist = Twist, lying on your back
assessment-supine-twist-setup = Lie on your back on a mat, arms out to the sides, one knee bent.
assessment-supine-twist-how = Let the bent knee sink across your body. Keep both shoulders down. Stop where it is comfortable. Three times on each side.
assessment-supine-twist-read = Tape: the number is the height of the knee above the floor. Back, hip and shoulder all move here, so it does not tell about the upper back alone.
assessment-supine-twist-stop = Stop if the back or leg pain grows. Leave it out with brittle bones or a hip replacement.

assessment-sh-flex-supine = Reach overhead, lying on your back
assessment-sh-flex-supine-setup = Lie on your back on a bed or mat, knees bent, low back touching the surface. Thumbs point up.
assessment-sh-flex-supine-how = Lift one straight arm over your head as far as it goes. Stop before your back lifts or the elbow bends. Three times on each side.
assessment-sh-flex-supine-read = The number is the angle between your side and your upper arm: 90 straight up, 180 flat beside the ear. Phone: on the upper arm, or its angle from level taken from 180. Angle ruler: centre at the shoulder. Photo or camera: from the side; mark hip, shoulder and elbow. Picture: choose the one most like you.
assessment-sh-flex-supine-stop = Stop at any shoulder pain or if the shoulder feels loose. Leave it out after recent shoulder surgery.
assessment-sh-flex-supine-level-half = a bit more than straight up
assessment-sh-flex-supine-level-most = clearly short of the floor
assessment-sh-flex-supine-level-near = a hand's width above the floor
assessment-sh-flex-supine-level-floor = arm rests on the floor

assessment-sh-flex-wall = Reach at the wall
assessment-sh-flex-wall-setup = Face a wall at arm's length. Put one hand on it, a little above eye height.
assessment-sh-flex-wall-how = Bend at the hips and let your chest sink toward the floor. Keep your back long. Stop where the shoulder is comfortable. Three times on each side.
assessment-sh-flex-wall-read = Photo: from the side; mark hip, shoulder and elbow. The number is the angle at the shoulder. Compare it only with your own earlier results.
assessment-sh-flex-wall-stop = Stop at shoulder pain, or if you feel dizzy.

## Balance

assessment-sls-eo = One-leg stand, eyes open
assessment-sls-eo-setup = Barefoot beside a kitchen counter or in a door frame, so that you can grab hold at once. Look at a point ahead. Have a timer in reach.
assessment-sls-eo-how = Cross your arms over your chest. Lift one foot to the height of the other ankle without touching it. Start the timer. Stop it when an arm comes loose, the foot moves or touches down. Stop at 45 seconds in any case. Three times on each side.
assessment-sls-eo-read = The number is the time in seconds. Enter 45 if you reached the limit.
assessment-sls-eo-stop = Hold on and stop if you sway a lot or feel dizzy. If you have fallen lately or your feet are numb, do this only with someone beside you, or leave it out.

assessment-sls-ec = One-leg stand, eyes closed
assessment-sls-ec-setup = As with eyes open: barefoot, with a counter or door frame on both sides if you can. From the age of 65 on, do this only with someone beside you.
assessment-sls-ec-how = Stand on one leg, arms crossed, then close your eyes and start the timer. Stop when you open your eyes, move the foot, or touch anything. Three times on each side.
assessment-sls-ec-read = The number is the time in seconds. A few seconds are usual. Enter 45 if you reached the limit.
assessment-sls-ec-stop = Open your eyes and hold on as soon as you sway a lot. Leave it out if you fall easily.

assessment-reach3 = Three-way reach on one leg
assessment-reach3-setup = Tape three lines on the floor: one forward, one back and out, one back and in. Measure your leg from the hip bone to the ankle. From the age of 65 on, stand beside a counter.
assessment-reach3-how = Stand on one leg where the lines meet. Reach along each line with the other toe, touch lightly, come back. Three times each line and each side.
assessment-reach3-read = Tape: add the best reach of the three lines, divide by three, divide by your leg length, times 100. Enter that percentage for each try.
assessment-reach3-stop = Stop if you lose balance twice, or if ankle, knee or back hurt.

## Foot and ankle

assessment-foot-static = Shape of your arch
assessment-foot-static-setup = Stand barefoot, weight on both feet. Take a photo of the inner side of each foot, or use a mirror.
assessment-foot-static-how = Look at the arch of both feet. Choose what fits the foot that differs most from the usual shape.
assessment-foot-static-read = Choose the picture most like yours. Flat and high count the same here. It describes you and is not counted.
assessment-foot-static-stop = Sit down if standing hurts.
assessment-foot-static-level-usual = a usual arch
assessment-foot-static-level-somewhat = somewhat flat or somewhat high
assessment-foot-static-level-clearly = clearly flat or clearly high

assessment-foot-dynamic = How your heel rolls when you walk
assessment-foot-dynamic-setup = Barefoot on a flat floor with room for eight steps. A helper films from behind at the height of your heels.
assessment-foot-dynamic-how = Walk eight steps at your usual pace. Watch the film slowly. Look at the heel while all weight is on that foot.
assessment-foot-dynamic-read = Choose the picture most like the foot that rolls in more.
assessment-foot-dynamic-stop = Stop if walking hurts more than usual.
assessment-foot-dynamic-level-none = heel stays upright
assessment-foot-dynamic-level-mild = heel tips inward a little
assessment-foot-dynamic-level-marked = heel tips inward clearly

assessment-wblt = Knee to wall, with a tape
assessment-wblt-setup = Barefoot, facing a wall. Lay a tape measure on the floor, its zero at the wall. Put one foot beside it, toes to the wall. You may hold the wall.
assessment-wblt-how = Bend the knee to touch the wall while the heel stays down. Move the foot back bit by bit. Find the farthest place where the knee still touches and the heel stays down. Three times on each side.
assessment-wblt-read = Tape: the number is the distance from the big toe to the wall, in centimetres.
assessment-wblt-stop = Stop if the front of the ankle or the heel cord hurts. Leave it out after a fresh ankle injury.

assessment-wblt-angle = Knee to wall, angle of the shin
assessment-wblt-angle-setup = Barefoot, facing a wall, one foot a step from it. You may hold the wall.
assessment-wblt-angle-how = Bend the knee forward over the toes as far as it goes while the heel stays down. Hold still and read the shin. Three times on each side.
assessment-wblt-angle-read = The number is how far the shin leans forward from straight up. Phone: flat on the front of the shin, below the knee. Photo or camera: from the side, lens low; mark knee and ankle.
assessment-wblt-angle-stop = Stop if the front of the ankle or the heel cord hurts. Leave it out after a fresh ankle injury.

## Hip strength

assessment-bridge-hold = Bridge on one leg
assessment-bridge-hold-setup = Lie on your back on a mat, knees bent, feet flat. Have a timer in sight.
assessment-bridge-hold-how = Lift your pelvis until thigh and trunk make a line. Straighten one knee, thighs level. Hold, and keep breathing. Stop when the pelvis sinks or tips, or at 30 seconds. Twice on each side, with a rest between. The side is the leg you stand on.
assessment-bridge-hold-read = The number is the time in seconds. Enter 30 if you reached the limit. Note a cramp in the back of the thigh.
assessment-bridge-hold-stop = Stop at back pain, a cramp, or if you have to hold your breath.

assessment-hip-abd-side = Side leg lifts
assessment-hip-abd-side-setup = Lie on your side, lower leg bent, top leg straight in line with the body. Head on your arm.
assessment-hip-abd-side-how = Lift the top leg about a foot's length and lower it, one second up and one down, for 30 seconds. Then the other side.
assessment-hip-abd-side-read = Count the full lifts. Compare only with your own earlier results.
assessment-hip-abd-side-stop = Stop at hip or back pain. Leave it out early after hip surgery.

assessment-slsquat = Small squat on one leg
assessment-slsquat-setup = Barefoot, facing the phone, which stands at knee height. From the age of 65 on, hold a counter.
assessment-slsquat-how = Stand on one leg and bend the knee slowly, about as far as for sitting on a high stool. Come back up. Three times on each side.
assessment-slsquat-read = Photo or camera, from the front, at the lowest point: mark hip, knee and ankle. The number is how far the knee is inward of the straight line; outward counts as minus. Compare only with your own earlier results.
assessment-slsquat-stop = Stop if the knee or back hurts, or if you lose balance.

## Trunk endurance

assessment-sideplank = Side plank
assessment-sideplank-setup = Lie on your side on a mat, elbow under the shoulder, legs straight, top foot in front of the other. Have a timer in sight.
assessment-sideplank-how = Lift your hips until head, hips and feet make a line. Breathe. Stop when the hips sink, or at 180 seconds. Once on each side. The side is the one that faces the floor.
assessment-sideplank-read = The number is the time in seconds. If you cannot lift up with straight legs, choose "could not do it".
assessment-sideplank-stop = Stop at pain in the shoulder, wrist or back, or if you have to hold your breath. Leave it out if your blood pressure is high and not treated, or in pregnancy.

assessment-plank = Front plank
assessment-plank-setup = Lie face down on a mat, elbows under the shoulders, toes tucked. Have a timer in sight.
assessment-plank-how = Lift up until head, hips and heels make a line. Breathe. Stop when the hips sink or lift, or at 240 seconds. Once.
assessment-plank-read = The number is the time in seconds.
assessment-plank-stop = Stop at pain in the shoulder or back, or if you have to hold your breath. Leave it out if your blood pressure is high and not treated, or in pregnancy.

assessment-sorensen = Back hold over the edge
assessment-sorensen-setup = This needs a helper and a firm bench. Lie face down, hips at the edge, legs strapped or held. Rest your hands on the floor or a chair until you start.
assessment-sorensen-how = Cross your arms and hold your trunk level. The helper times it and stops you when you sink, or at 240 seconds. Once.
assessment-sorensen-read = The number is the time in seconds.
assessment-sorensen-stop = Stop at back or leg pain, or if you feel dizzy. Leave it out with high blood pressure, in pregnancy, in a flare-up, or over 70 without a clinician.

assessment-birdog-quality = Opposite arm and leg, hands and knees
assessment-birdog-quality-setup = Hands and knees on a mat. A light stick along your back helps you feel whether you tip.
assessment-birdog-quality-how = Stretch one leg back and the other arm forward. Hold with a level pelvis, up to 30 seconds. The side is the leg that is out.
assessment-birdog-quality-read = The number is the time in seconds until you tip. Compare only with your own earlier results.
assessment-birdog-quality-stop = Stop if wrist, knee, shoulder or back hurt.

## How the low back moves

assessment-lateral-bend = Side bend
assessment-lateral-bend-setup = Stand with your back and heels to a wall, feet a hand's width apart, arms at your sides. Mark the place of the middle finger on your thigh.
assessment-lateral-bend-how = Slide one hand straight down the thigh. Do not bend forward, lift a heel or turn. Stop where it is comfortable and mark the finger again. Three times on each side.
assessment-lateral-bend-read = Tape: the number is the distance between both marks, in centimetres.
assessment-lateral-bend-stop = Stop if pain grows or runs down the leg.

assessment-ftf = Fingers to the floor
assessment-ftf-setup = Stand with feet together, shoes off, something firm within reach.
assessment-ftf-how = Bend forward slowly with straight knees, arms hanging. Stop where it is comfortable. Three times.
assessment-ftf-read = The number is the gap between fingertips and floor, in centimetres. Below the edge you stand on counts as minus. Tape: measure the gap. Photo: from the side, with the tape in view. Picture: choose where your fingers end.
assessment-ftf-stop = Stop if pain grows or runs down the leg, or if you feel dizzy. Leave it out with brittle bones or in a fresh flare-up.
assessment-ftf-level-floor = fingers reach the floor
assessment-ftf-level-ankle = fingers reach the ankles
assessment-ftf-level-shin = fingers reach the shins
assessment-ftf-level-knee = fingers end near the knees

assessment-schober = Skin stretch of the low back
assessment-schober-setup = This needs a helper, a pen and a tape. Stand upright. The helper marks the line between the two dimples, then a point 10 cm above it and one 5 cm below it.
assessment-schober-how = Bend forward slowly with straight knees. The helper measures between the upper and the lower mark. Three times.
assessment-schober-read = Tape: the number is the new distance minus 15, in centimetres.
assessment-schober-stop = Stop if pain grows or runs down the leg.

assessment-lumbar-extension-pref = What bending, arching and turning do
assessment-lumbar-extension-pref-setup = Stand beside a counter. Note your pain now, from 0 to 10.
assessment-lumbar-extension-pref-how = Bend forward and come back five times, slow and easy. Note your pain. Rest a minute. Then arch back five times, and turn five times, in the same way. Leave out any that you know makes things worse.
assessment-lumbar-extension-pref-read = Enter the largest change of pain: plus for more, minus for less. Note where you felt it.
assessment-lumbar-extension-pref-stop = Stop at once if pain moves down the leg, or if you feel numbness or weakness. Leave it out with a broken bone in the spine or brittle bones.

## Described, or for a clinician

assessment-aslr = Leg raise, how hard it feels
assessment-aslr-setup = Lie on your back on a bed or mat, legs straight.
assessment-aslr-how = Lift one straight leg about 20 cm and lower it. Rate how hard it was, from 0 (easy) to 5 (cannot). Then the other leg.
assessment-aslr-read = Add both ratings: 0 to 10. Many people have 0. It describes you and votes on nothing.
assessment-aslr-stop = Stop if the back or groin hurts more.

assessment-pit = Hand pressure test by a clinician
assessment-pit-setup = Only a clinician does this test. Enter what they found.
assessment-pit-how = The clinician presses on the low back while you lie face down over an edge, with the feet on the floor and then lifted.
assessment-pit-read = Enter 1 if they said positive, 0 if negative. It describes and votes on nothing.
assessment-pit-stop = Do not try this alone.

assessment-slr = Straight leg raise by a clinician
assessment-slr-setup = Only a clinician does this test. Enter what they found.
assessment-slr-how = The clinician lifts your straight leg while you lie on your back, and notes the angle at which leg pain begins.
assessment-slr-read = Enter the angle in degrees for each side.
assessment-slr-stop = Do not try this alone. New numbness or weakness in a leg needs medical advice today.

assessment-cst30 = Chair stands in 30 seconds
assessment-cst30-setup = Put a firm chair with its back to a wall. Sit in the middle, feet flat, arms crossed on your chest. From the age of 80 on, have someone beside you.
assessment-cst30-how = Stand up fully and sit down again, as often as you can in 30 seconds. Once.
assessment-cst30-read = Count the full stands. If you need your hands, enter 0.
assessment-cst30-stop = Stop at chest pain, dizziness, or if back or knees hurt clearly more.

assessment-walk6 = Six-minute walk
assessment-walk6-setup = Choose a flat path whose length you know. Wear the shoes you always walk in.
assessment-walk6-how = Walk for six minutes at a pace you can keep up. You may slow down or rest; the time runs on.
assessment-walk6-read = The number is the distance in metres. Compare only with your own earlier results.
assessment-walk6-stop = Stop at chest pain, unusual breathlessness, dizziness, or if leg pain forces you to.

## Questions

assessment-stress-level = How much stress do you feel in daily life?
assessment-stress-level-setup = Think of the last two weeks.
assessment-stress-level-how = Choose the answer that fits best. There is no right or wrong.
assessment-stress-level-read = Choose one of four answers.
assessment-stress-level-stop = You may skip this. Help is on every page if things are too much.
assessment-stress-level-level-none = none or hardly any
assessment-stress-level-level-mild = a little
assessment-stress-level-level-moderate = a lot
assessment-stress-level-level-severe = very much

assessment-worry-move = Worry about moving
assessment-worry-move-setup = Think of the last two weeks.
assessment-worry-move-how = How much do you worry that bending or lifting will harm your back?
assessment-worry-move-read = 0 is not at all, 10 is all the time.
assessment-worry-move-stop = You may skip this.

assessment-expect-better = Hope
assessment-expect-better-setup = Think of the next three months.
assessment-expect-better-how = How sure are you that your back will get better?
assessment-expect-better-read = 0 is not sure at all, 10 is fully sure.
assessment-expect-better-stop = You may skip this.

assessment-mood-low = Mood
assessment-mood-low-setup = Think of the last two weeks.
assessment-mood-low-how = How often did you feel low, or take little joy in things?
assessment-mood-low-read = 0 is never, 10 is all the time.
assessment-mood-low-stop = You may skip this. If you think of harming yourself, use the help on this page now.

assessment-activity-minutes = Movement in a week
assessment-activity-minutes-setup = Think of a usual week.
assessment-activity-minutes-how = How many minutes a week do you do things that make you breathe a little faster, such as brisk walking, cycling or heavy housework? Add up the days.
assessment-activity-minutes-read = Enter minutes for the whole week.
assessment-activity-minutes-stop = You may skip this.

assessment-sitting-hours = Sitting on a usual day
assessment-sitting-hours-setup = Think of a usual day: work, travel, meals, screen.
assessment-sitting-hours-how = How many hours do you sit?
assessment-sitting-hours-read = Enter hours for the whole day.
assessment-sitting-hours-stop = You may skip this.

## What is followed over time

outcome-nprs = Pain, 0 to 10
outcome-rmdq24 = Roland-Morris questionnaire
outcome-psfs = Your own activities, 0 to 10
outcome-peg = Pain, enjoyment and general activity
outcome-odi = Oswestry index
outcome-promis-pi = PROMIS pain interference
outcome-startback = STarT Back
outcome-ompsq-sf = Örebro short form
outcome-phq2 = PHQ-2
outcome-gad2 = GAD-2
outcome-pss4 = Perceived stress scale
outcome-stress1 = Stress, four levels
outcome-groc = Better or worse overall
outcome-bodymap = Where it hurts
outcome-selfeff = How sure you are that you can manage
outcome-sleep1 = Sleep, 0 to 10
outcome-adherence = Sessions done
outcome-activity = Minutes walked
outcome-ae = Anything that went wrong
