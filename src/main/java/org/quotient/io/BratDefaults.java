package org.quotient.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotient.document.Entity;
import org.quotient.document.Labelled;
import org.quotient.document.Layer;
import org.quotient.document.Speaker;

/** What brat's annotations tell without a note. */
final class BratDefaults {

  private BratDefaults() {}

  /** The type of an annotation in brat: {@code Person}. */
  static String type(Labelled label) {
    return upper(label.label());
  }

  /** {@code label} with a capital letter. */
  static String upper(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** The labels of the layers that brat holds. */
  static List<String> layers(Collection<Layer> layers) {
    return layers.stream().filter(layer -> layer != Layer.TOKENS).map(Layer::label).toList();
  }

  /** An entity's name: the longest of {@code names}, of several the first. */
  static Optional<String> name(List<String> names) {
    return names.stream().reduce((a, b) -> b.length() > a.length() ? b : a);
  }

  /** An entity's aliases: the others of {@code names}, each once. */
  static List<String> aliases(List<String> names, String name) {
    List<String> aliases = new ArrayList<>(names.stream().distinct().toList());
    aliases.remove(name);
    return aliases;
  }

  /** A speaker that is an entity. */
  static Speaker speaker(Entity.Type type, String entity, String name) {
    return new Speaker(
        type == Entity.Type.PERSON ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION,
        Optional.of(entity),
        Optional.of(name));
  }

  /** A speaker that is no entity: the words of the source, if there is one. */
  static Speaker speaker(Optional<String> source) {
    return source.isPresent()
        ? new Speaker(Speaker.Kind.UNNAMED, Optional.empty(), source)
        : Speaker.NONE;
  }
}
