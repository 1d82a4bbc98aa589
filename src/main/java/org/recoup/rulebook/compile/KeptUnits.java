package org.recoup.rulebook.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles a rule file the first time, and keeps what it gave for the next. */
final class KeptUnits implements UnitStore {
    private final BlobFolder blobs;

    KeptUnits(BlobFolder blobs) {
        this.blobs = blobs;
    }

    @Override
    public @Nullable CompiledFile compiled(String file, String text, List<RuleProblem> problems) {
        String key = CompileKey.of(file, text) + ".unit";
        CompiledFile unit = decoded(blobs.get(key));
        if (unit == null) {
            unit = DrlCompiler.compile(file, text, problems);
            if (unit != null) {
                blobs.put(key, encoded(unit));
            }
        }
        return unit;
    }

    private static byte[] encoded(CompiledFile unit) {
        return BlobFormat.bytes(out -> {
            out.writeUTF(unit.model());
            BlobFormat.writeClasses(unit.classes(), out);
        });
    }

    private static @Nullable CompiledFile decoded(byte @Nullable [] blob) {
        if (blob == null) {
            return null;
        }
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(blob));
            return new CompiledFile(in.readUTF(), BlobFormat.readClasses(in));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
