-- Two who go back to the words of an earlier version agree on them anew: one text may then be two versions. That both who
-- confirm at once end in one version follows from the key, since both would write the same next number.
-- DropIndex
DROP INDEX "agreement_versions_same_content_key";
