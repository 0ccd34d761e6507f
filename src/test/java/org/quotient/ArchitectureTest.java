package org.quotient;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The plan of the house: who may import what, and how large a file and a method may be. */
class ArchitectureTest {

  private static final int FILE_LINES = 500;
  private static final int METHOD_LINES = 60;

  /**
   * Package, then the packages and the libraries that it may import besides {@code document} and
   * the JDK.
   */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("document", Set.of()),
              Map.entry("text", Set.of("edu.stanford.nlp.process", "edu.stanford.nlp.ling")),
              Map.entry(
                  "encode", Set.of("ai.onnxruntime", "opennlp.tools", "edu.stanford.nlp.process")),
              Map.entry("entity", Set.of()),
              Map.entry("coref", Set.of()),
              Map.entry("time", Set.of()),
              Map.entry("quote", Set.of()),
              Map.entry("claim", Set.of()),
              Map.entry("corenlp", Set.of("edu.stanford.nlp")),
              Map.entry(
                  "io", Set.of("com.fasterxml.jackson", "org.jsoup", "org.apache.commons.csv")),
              Map.entry("eval", Set.of("org.jgrapht")),
              Map.entry("check", Set.of()),
              Map.entry(
                  "pipeline",
                  Set.of(
                      "org.quotient.text",
                      "org.quotient.encode",
                      "org.quotient.entity",
                      "org.quotient.coref",
                      "org.quotient.time",
                      "org.quotient.quote",
                      "org.quotient.claim")),
              Map.entry("app", Set.of("org.quotient", "picocli"))));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.quotient");

  @Test
  void packagesImportOnlyWhatTheTableAllows() {
    List<String> breaches = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      String room =
          from.getPackageName().replaceFirst("^org\\.quotient\\.?", "").replaceFirst("\\..*", "");
      assertThat(MAY_IMPORT).as("package of %s", from.getName()).containsKey(room);
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (!allowed(room, to)) {
          breaches.add(from.getName() + " imports " + to);
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  private static boolean allowed(String room, String to) {
    return to.isEmpty()
        || within(to, "java")
        || within(to, "javax")
        || within(to, "org.quotient." + room)
        || within(to, "org.quotient.document")
        || MAY_IMPORT.get(room).stream().anyMatch(library -> within(to, library));
  }

  private static boolean within(String name, String outer) {
    return name.equals(outer) || name.startsWith(outer + ".");
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.quotient.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void filesAndMethodsStaySmall() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> breaches = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of("src"));
        var files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        long lines = Files.readString(source).lines().count();
        if (lines > FILE_LINES) {
          breaches.add(source + " has " + lines + " lines");
        }
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (var unit : task.parse()) {
        new TreePathScanner<Void, Void>() {
          @Override
          public Void visitMethod(MethodTree method, Void unused) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            if (last - first >= METHOD_LINES) {
              breaches.add(
                  unit.getSourceFile().getName()
                      + " "
                      + method.getName()
                      + " has "
                      + (last - first + 1)
                      + " lines");
            }
            return super.visitMethod(method, null);
          }
        }.scan(unit, null);
      }
    }
    assertThat(breaches).isEmpty();
  }
}
