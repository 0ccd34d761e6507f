package org.quotient.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotient.document.Unit;
import org.quotient.document.WordList;

/** Currencies by their symbols, codes and words. */
final class Currencies {

  /** A currency word that ends with part {@code last}. */
  record Match(int last, Unit unit) {}

  private record Currency(String code, String name) {}

  private static final String NONE = "-";

  private final Map<String, Currency> symbols = new HashMap<>();
  private final Map<String, Currency> words = new HashMap<>();
  private final Map<String, Currency> codes = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();

  Currencies() {
    for (List<String> row : WordList.rows(Currencies.class, "currencies.tsv")) {
      Currency currency = new Currency(row.get(0), row.get(1));
      codes.putIfAbsent(currency.code(), currency);
      cells(row.get(2)).forEach(symbol -> symbols.put(symbol, currency));
      cells(row.get(3)).forEach(word -> words.put(word, currency));
    }
    for (List<String> row : WordList.rows(Currencies.class, "currency-nations.tsv")) {
      nations.put(row.get(0), row.get(1));
    }
  }

  private static List<String> cells(String cell) {
    return cell.equals(NONE) ? List.of() : Arrays.asList(cell.split(" ", -1));
  }

  private static Unit unit(Currency currency, String text) {
    Optional<String> code = Optional.of(currency.code()).filter(c -> !c.equals(NONE));
    return new Unit(Unit.Kind.CURRENCY, currency.name(), code, Optional.of(text));
  }

  /** The currency whose symbol or code is part {@code i}. */
  Optional<Unit> symbol(Parts parts, int i) {
    String text = parts.text(i);
    if (symbols.containsKey(text)) {
      return Optional.of(unit(symbols.get(text), text));
    }
    return parts.isSymbol(i)
        ? symbol(text.substring(text.length() - 1)).map(c -> unit(c, text))
        : Optional.empty();
  }

  private Optional<Currency> symbol(String text) {
    return Optional.ofNullable(symbols.get(text));
  }

  /** The currency named from part {@code i} on: "dollars", "Hong Kong dollars". */
  Optional<Match> word(Parts parts, int i) {
    for (int length = 0; length <= 2; length++) {
      String nation = nation(parts, i, length);
      Currency currency = words.get(parts.word(i + length));
      if (currency != null && (length == 0 || nations.containsKey(nation))) {
        String text = length == 0 ? parts.text(i) : parts.text(i + length);
        return Optional.of(new Match(i + length, of(currency, nations.get(nation), text)));
      }
    }
    return Optional.empty();
  }

  private static String nation(Parts parts, int i, int length) {
    return switch (length) {
      case 0 -> "";
      case 1 -> parts.word(i);
      default -> parts.word(i) + " " + parts.word(i + 1);
    };
  }

  private Unit of(Currency currency, String code, String text) {
    if (code == null || code.equals(NONE) || code.equals(currency.code())) {
      return unit(currency, text);
    }
    Currency known = codes.get(code);
    return unit(
        known == null ? new Currency(code, currency.name()) : known, text.toLowerCase(Locale.ROOT));
  }
}
