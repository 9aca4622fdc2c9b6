Feature: Leaders see the framework, practitioners live the reality
  The gap is what leaders see less what practitioners live, over the aspects both gave levels for.
  Positive: leaders see more. It has a name by its size, and it is inverted when practitioners see more.

  @GAP-1 @GAP-2
  Scenario Outline: A gap of <gap> is <band>
    Given four leaders rate every aspect of Incident Management at <leaders>
    And three practitioners rate every aspect of Incident Management at 2
    And four leaders rate Capability of Incident Management at <leaders on capability>
    And three practitioners rate Capability of Incident Management at <practitioners>
    When the assessment is concluded
    Then the gap of Incident Management is <gap>
    And because of GAP-1
    And the gap of Incident Management is <band>
    And because of GAP-2

    Examples:
      | leaders       | leaders on capability | practitioners | gap  | band    |
      | 2             | 2                     | 2             | 0.00 | ALIGNED |
      | 3, 3, 2 and 2 | 3, 3, 3 and 2         | 2, 2 and 3    | 0.49 | ALIGNED |
      | 3, 3, 2 and 2 | 3, 3, 2 and 2         | 2             | 0.50 | DRIFT   |
      | 3             | 3, 3, 3 and 4         | 2, 2 and 3    | 0.99 | DRIFT   |
      | 3             | 3                     | 2             | 1.00 | WIDE    |
      | 4, 4, 3 and 3 | 4, 4, 4 and 3         | 2, 2 and 3    | 1.49 | WIDE    |
      | 4, 4, 3 and 3 | 4, 4, 3 and 3         | 2             | 1.50 | SEVERE  |

  @GAP-2 @GAP-3
  Scenario Outline: A gap of <gap> is <inverted>, and as wide as any of its size
    Given three leaders rate every aspect of Incident Management at 2
    And four practitioners rate every aspect of Incident Management at 3, 3, 2 and 2
    And four practitioners rate Capability of Incident Management at <practitioners>
    And three leaders rate Capability of Incident Management at <leaders>
    When the assessment is concluded
    Then the gap of Incident Management is <gap>
    And the gap of Incident Management is <band>
    And the gap of Incident Management is <inverted>

    Examples:
      | leaders    | practitioners | gap   | band    | inverted     |
      | 2          | 3, 3, 2 and 2 | -0.50 | DRIFT   | inverted     |
      | 2, 2 and 3 | 3, 3, 3 and 2 | -0.49 | ALIGNED | not inverted |

  @GAP-3
  Scenario: Who is inverted, and why
    Given two leaders rate every aspect of Incident Management at 1
    And three practitioners rate every aspect of Incident Management at 3
    When the assessment is concluded
    Then the gap of Incident Management is SEVERE
    And the gap of Incident Management is inverted
    And because of GAP-3
