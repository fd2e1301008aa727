### What Plumb says about itself and its content, everywhere.

pack-not-diagnosis = This is not a diagnosis. Plumb is a self-help aid, not a medical device.
pack-unreviewed = No clinician has reviewed this content.
pack-reviewed = Reviewed by { $review }.
pack-unverified = means: at least one number behind it was not read at its source.
