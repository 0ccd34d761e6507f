package org.quotient.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.quotient.document.Entity;
import org.quotient.document.Mention;
import org.quotient.document.Span;
import org.quotient.document.Unit;
import org.quotient.document.Warning;

/** Warns of a person of one full name and two ages: "Ann Lee, 41, …", "Ann Lee, 43, …". */
final class AgeCheck {

  private static final Pattern AFTER_NAME = Pattern.compile(",? (aged |who is |is |an? )?");

  private static final Pattern PAST =
      Pattern.compile("( years old)?,? (at the time|then|when)\\b.*");

  /** A name and the age beside it. */
  private record Aged(int n, Span span) {}

  private final Numbers numbers;
  private final NavigableMap<Integer, Span> names = new TreeMap<>();
  private final Map<Span, String> persons = new HashMap<>();

  private AgeCheck(Numbers numbers, List<Entity> entities) {
    this.numbers = numbers;
    for (Entity entity : entities) {
      if (entity.type() == Entity.Type.PERSON) {
        for (Mention mention : entity.mentions()) {
          add(entity, mention);
        }
      }
    }
  }

  /** A surname alone may be that of a relative. */
  private void add(Entity entity, Mention mention) {
    String name = numbers.words(mention.span());
    if (mention.kind() == Mention.Kind.NAME && name.indexOf(' ') > 0) {
      names.put(mention.span().start(), mention.span());
      persons.put(mention.span(), entity.id() + " " + name);
    }
  }

  static List<Warning> of(Numbers numbers, List<Entity> entities) {
    return new AgeCheck(numbers, entities).warnings();
  }

  private List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    Map<String, Aged> first = new HashMap<>();
    for (int n = 0; n < numbers.size(); n++) {
      if (numbers.kind(n) == Unit.Kind.AGE && numbers.isPlain(n, n)) {
        Optional<Span> name = name(n);
        if (name.isPresent()) {
          Aged aged = new Aged(n, name.get().union(numbers.claim(n).span()));
          Aged before = first.putIfAbsent(persons.get(name.get()), aged);
          if (before != null && numbers.amount(before.n()).compareTo(numbers.amount(n)) != 0) {
            warnings.add(warning(aged, before));
          }
        }
      }
    }
    return warnings;
  }

  /** The full name right before the age or right behind it. */
  private Optional<Span> name(int n) {
    Span age = numbers.claim(n).span();
    Map.Entry<Integer, Span> before = names.lowerEntry(age.start());
    Map.Entry<Integer, Span> after = names.ceilingEntry(age.end());
    String text = numbers.tokens().text();
    if (PAST.matcher(numbers.after(n)).matches()) {
      return Optional.empty();
    }
    if (before != null
        && before.getValue().end() <= age.start()
        && age.start() - before.getValue().end() < 12
        && AFTER_NAME.matcher(text.substring(before.getValue().end(), age.start())).matches()) {
      return Optional.of(before.getValue());
    }
    boolean next =
        after != null && after.getKey() - age.end() == 1 && numbers.words(age).contains("old");
    return next ? Optional.of(after.getValue()) : Optional.empty();
  }

  private Warning warning(Aged aged, Aged before) {
    String message =
        "the age is "
            + Rounded.text(numbers.amount(aged.n()))
            + ", but "
            + Rounded.text(numbers.amount(before.n()))
            + " in “"
            + numbers.words(before.span())
            + "”";
    return new Warning("age-mismatch", aged.span(), message);
  }
}
