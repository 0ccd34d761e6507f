package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** Holds JSON against the schema that the program ships. */
public final class SchemaCheck {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Schema.text());

  private SchemaCheck() {}

  /** Fails unless {@code json} is valid by the schema. */
  public static void check(String json) {
    assertThat(problems(json)).isEmpty();
  }

  /** What makes {@code json} invalid; nothing if it is valid. */
  static Set<ValidationMessage> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
