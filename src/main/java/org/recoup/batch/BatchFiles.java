package org.recoup.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files that a run writes: advice, rejects, and where it may be taken up again the checkpoint between them. */
public final class BatchFiles implements Closeable {
    private final ResultFile advice;
    private final @Nullable ResultFile rejects;
    private final @Nullable Path checkpoint;
    private final Checkpoint begun;
    private final long beganNanos = System.nanoTime();

    private BatchFiles(ResultFile advice, @Nullable ResultFile rejects, @Nullable Path checkpoint, Checkpoint begun) {
        this.advice = advice;
        this.rejects = rejects;
        this.checkpoint = checkpoint;
        this.begun = begun;
    }

    /**
     * Files of a run that begins and is done, or leaves nothing.
     *
     * @param rejects null: rejects are not written
     * @throws IOException if nothing can be written there
     */
    public static BatchFiles create(ResultFile advice, @Nullable Path rejects) throws IOException {
        try {
            return new BatchFiles(
                    advice, rejects == null ? null : ResultFile.create(rejects), null, Checkpoint.begin(""));
        } catch (IOException e) {
            advice.close();
            throw e;
        }
    }

    /**
     * Files of a run that may be interrupted and taken up again; takes up one that was.
     *
     * @param rejects null: rejects are not written
     * @param order all that decides the result besides the input, the version of Recoup included, to tell whether it is the same run
     * @throws IOException if nothing can be written there, or another run is writing
     * @throws ResumeRefusedException if another order was interrupted
     */
    public static BatchFiles resume(Path advice, @Nullable Path rejects, String order) throws IOException {
        Path target = ResultFile.target(advice);
        Path file = Checkpoint.pathFor(target);
        boolean left = Files.exists(ResultFile.left(target))
                && (rejects == null || Files.exists(ResultFile.left(ResultFile.target(rejects))));
        Checkpoint found = left ? Checkpoint.read(file) : null;
        if (found != null && !found.order().equals(order)) {
            throw new ResumeRefusedException(
                    "the run that was interrupted was for something else, or by another version of Recoup, see " + file
                            + "\nMaybe repeat that command, or delete the file to begin anew.");
        }
        Checkpoint begun = found == null ? Checkpoint.begin(order) : found;
        ResultFile result = ResultFile.resume(advice, begun.adviceBytes());
        try {
            return new BatchFiles(
                    result, rejects == null ? null : ResultFile.resume(rejects, begun.rejectBytes()), file, begun);
        } catch (IOException e) {
            result.close();
            throw e;
        }
    }

    /** Where the run begins: how far an interrupted one had come. */
    public Checkpoint begun() {
        return begun;
    }

    /** Takes the advice. */
    public OutputStream advice() {
        return advice.stream();
    }

    /**
     * Takes a record that got no advice.
     *
     * @throws IOException if it cannot be written
     */
    public void rejected(Reject reject) throws IOException {
        if (rejects != null) {
            RejectJson.write(reject, rejects.stream());
        }
    }

    /**
     * All up to here can be kept.
     *
     * @throws IOException if it cannot be written
     */
    public void seam(Mark reached, Account soFar) throws IOException {
        advice.seam();
        if (rejects != null) {
            rejects.seam();
        }
        if (checkpoint != null) {
            long rejectBytes = rejects == null ? 0 : rejects.force();
            new Checkpoint(begun.order(), reached, advice.force(), rejectBytes, seconds(), soFar).write(checkpoint);
        }
    }

    /** How long the run has taken, with what went before an interruption. */
    public double seconds() {
        return begun.seconds() + (System.nanoTime() - beganNanos) / 1e9;
    }

    /**
     * The advice is whole.
     *
     * @throws IOException if it cannot be written or moved into its place
     */
    public void done() throws IOException {
        rejectsDone();
        advice.done();
        if (checkpoint != null) {
            Files.deleteIfExists(checkpoint);
        }
    }

    /**
     * The rejects are what can be had, and the advice is given up.
     *
     * @throws IOException if they cannot be written or moved into their place
     */
    public void rejectsDone() throws IOException {
        if (rejects != null) {
            rejects.done();
        }
    }

    /** Gives up what is not done, or keeps it for a run that takes it up. */
    @Override
    public void close() {
        advice.close();
        if (rejects != null) {
            rejects.close();
        }
    }
}
