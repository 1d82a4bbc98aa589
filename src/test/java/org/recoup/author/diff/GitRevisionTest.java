package org.recoup.author.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulesRefusedException;

class GitRevisionTest {
    @TempDir
    private Path repository;

    @BeforeEach
    void twoRevisions() throws Exception {
        git("init", "-q");
        write("rules/a/a.drl", "// first ä");
        write("rules/a/notes.txt", "no rule file");
        write("elsewhere/b.drl", "// another folder");
        git("add", ".");
        git("commit", "-q", "-m", "first: with a colon");
        write("rules/a/a.drl", "// second");
        git("commit", "-q", "-a", "-m", "second");
        write("rules/a/a.drl", "// not committed");
    }

    @Test
    void folderIsReadAsItStoodThen() throws Exception {
        assertThat(read("HEAD~1").files()).containsOnly(java.util.Map.entry("a/a.drl", "// first ä"));
        assertThat(read("HEAD").files()).containsEntry("a/a.drl", "// second");
        assertThat(repository.resolve("rules/a/a.drl")).hasContent("// not committed");
    }

    @Test
    void colonInBracesBelongsToTheRevision() throws Exception {
        assertThat(read("HEAD^{/first: with}").files()).containsEntry("a/a.drl", "// first ä");
    }

    @Test
    void folderThatIsGoneFromTheDiskIsRead() throws Exception {
        git("rm", "-q", "-r", "-f", "rules");
        assertThat(read("HEAD~1").files()).hasSize(1);
    }

    @Test
    void wholeRepositoryCanBeTheFolder() throws Exception {
        assertThat(new GitRevision("HEAD", repository).read().files())
                .containsOnlyKeys("rules/a/a.drl", "elsewhere/b.drl");
    }

    @Test
    void revisionThatIsNotThereIsNamedWithTheWayOut() {
        assertThatThrownBy(() -> read("HEAD~7"))
                .isInstanceOf(GitRevision.UnreadableException.class)
                .hasMessageContainingAll("no revision HEAD~7", "\nMaybe", "git log");
    }

    @Test
    void folderThatIsNotInTheRevisionIsNamed() {
        GitRevision revision = new GitRevision("HEAD", repository.resolve("regeln"));

        assertThatThrownBy(revision::read)
                .isInstanceOf(GitRevision.UnreadableException.class)
                .hasMessageContainingAll("HEAD has no folder regeln", "\nMaybe");
    }

    @Test
    void folderWithoutRulesIsRefused() throws Exception {
        write("docs/x.txt", "text");
        git("add", ".");
        git("commit", "-q", "-m", "docs");
        GitRevision revision = new GitRevision("HEAD", repository.resolve("docs"));

        assertThatThrownBy(revision::read).isInstanceOf(RulesRefusedException.class);
    }

    @Test
    void folderOutsideOfARepositoryIsNamed(@TempDir Path outside) {
        GitRevision revision = new GitRevision("HEAD", outside);

        assertThatThrownBy(revision::read)
                .isInstanceOf(GitRevision.UnreadableException.class)
                .hasMessageContainingAll(outside.toString(), "not in a git repository", "\nMaybe");
    }

    @Test
    void whatHasNoRevisionIsNoSuchText() {
        assertThat(GitRevision.parse("rules")).isNull();
        assertThat(GitRevision.parse(":rules")).isNull();
        assertThat(GitRevision.parse("--output=x:rules")).isNull();
        assertThat(GitRevision.parse("main:a/rules")).isEqualTo(new GitRevision("main", Path.of("a/rules")));
    }

    private RuleFolder read(String revision) throws GitRevision.UnreadableException {
        GitRevision parsed = GitRevision.parse(revision + ":" + repository.resolve("rules"));
        assertThat(parsed).isNotNull();
        return parsed.read();
    }

    private void write(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(Arrays.asList(arguments));
        int code = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertThat(code).isZero();
    }
}
