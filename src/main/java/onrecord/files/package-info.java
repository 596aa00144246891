/**
 * Files as they lie on disk, before anybody knows what they mean: which there are and how they look
 * ({@link onrecord.files.FolderSnapshot}, {@link onrecord.files.SeedState}), what stands for their bytes
 * ({@link onrecord.files.Sha256}, {@link onrecord.files.Fingerprint}), which folders may be written to
 * ({@link onrecord.files.FolderSafety}), and how, so that no link is followed ({@link onrecord.files.OwnFolder}).
 */
@NullMarked
package onrecord.files;

import org.jspecify.annotations.NullMarked;
