package dev.promiselang.stacks.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** From a CRD as a project publishes it to what is read of it. */
class TrimmedCrdTest {

  private static final String PUBLISHED =
      """
      apiVersion: v1
      kind: Namespace
      metadata:
        name: zoo
      ---
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata:
        name: cages.zoo.io
        labels:
          app: zoo
      spec:
        conversion: { strategy: None }
        group: zoo.io
        names: { kind: Cage, plural: cages }
        scope: Namespaced
        versions:
          - name: v1alpha1
            served: false
            storage: false
          - name: v1
            served: true
            storage: true
            additionalPrinterColumns:
              - { name: Age, type: date, jsonPath: .metadata.creationTimestamp }
            subresources:
              status: {}
            schema:
              openAPIV3Schema:
                type: object
                description: |-
                  Cage holds animals, e.g. Lions
                  or tigers. More is said of it here.

                  And here.
                properties:
                  apiVersion: { type: string }
                  kind: { type: string }
                  metadata: { type: object }
                  status:
                    type: object
                    properties: { hungry: { type: boolean } }
                  spec:
                    type: object
                    default: { description: "Kept. All of it.", size: 0x10 }
                    properties:
                      description:
                        type: string
                        pattern: '^"[=\\d]+$'
                        example: "="
                      size:
                        anyOf: [{ type: integer, description: "One. Two." }, { type: string }]
                        x-kubernetes-int-or-string: true
                        nullable: true
                        enum: [1, "=", null]
                    x-kubernetes-validations:
                      - rule: has(self.size)
                        message: a size is needed
      """;

  private static final String READ =
      """
      {
      "apiVersion":"apiextensions.k8s.io/v1",
      "kind":"CustomResourceDefinition",
      "metadata":{"name":"cages.zoo.io"},
      "spec":{
      "group":"zoo.io",
      "names":{"kind":"Cage","plural":"cages"},
      "scope":"Namespaced",
      "versions":[
      {
      "name":"v1",
      "served":true,
      "storage":true,
      "subresources":{"status":{}},
      "schema":{
      "openAPIV3Schema":{
      "type":"object",
      "description":"Cage holds animals, e.g. Lions or tigers.",
      "properties":{
      "spec":{
      "type":"object",
      "default":{"description":"Kept. All of it.","size":"0x10"},
      "properties":{
      "description":{"type":"string","pattern":"^\\"[=\\\\d]+$"},
      "size":{"anyOf":[{"type":"integer","description":"One."},{"type":"string"}],\
      "x-kubernetes-int-or-string":true,"nullable":true,"enum":[1,"=",null]}
      },
      "x-kubernetes-validations":[{"rule":"has(self.size)","message":"a size is needed"}]
      }
      }
      }
      }
      }
      ]
      }
      }
      """;

  @Test
  void keepsWhatTypesNeed() {
    assertEquals(READ, JsonLines.of(TrimmedCrd.of(Stack.crds(PUBLISHED).getFirst())));
  }
}
