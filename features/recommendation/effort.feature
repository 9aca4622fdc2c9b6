Feature: How steep the way is
  S below a shortfall of 0.75, M below 1.50, else L; habits make it steeper or flatter by a step.

  @EFFORT-1 @EFFORT-2 @EFFORT-3
  Scenario Outline: A score of <score> against 3.00 takes <effort>
    Given two leaders rate every paper aspect of Incident Management at <on paper>
    And two leaders rate every practice aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at <practitioners>
    And two leaders rate <aspect> of Incident Management at <its leaders>
    And three practitioners rate <aspect> of Incident Management at <its practitioners>
    When the assessment is concluded
    Then the score of Incident Management is <score>
    And the effort of Incident Management is <effort>
    And because of <rule>

    Examples:
      | on paper | practitioners | aspect     | its leaders | its practitioners | score | effort | rule     |
      | 3        | 2             | Capability | 1 and 2     | 2                 | 2.26  | S      | EFFORT-1 |
      | 3 and 2  | 2             | Capability | 3           | 2                 | 2.25  | M      | EFFORT-2 |
      | 3        | 1             | Ownership  | 0 and 1     | 0, 1 and 1        | 1.51  | M      | EFFORT-2 |
      | 2        | 1             | Capability | 3           | 1                 | 1.50  | L      | EFFORT-3 |

  @EFFORT-1 @EFFORT-2 @EFFORT-3
  Scenario Outline: <parameter> at <bound> makes a shortfall of 1.00 <effort>
    Given three practitioners rate every aspect of Incident Management at 2
    And the parameter <parameter> is set to <bound>
    When the assessment is concluded
    Then the effort of Incident Management is <effort>

    Examples: one hundredth of a bound decides
      | parameter           | bound | effort |
      | effort.small-below  | 1.00  | M      |
      | effort.small-below  | 1.01  | S      |
      | effort.medium-below | 1.00  | L      |
      | effort.medium-below | 1.01  | M      |

  @EFFORT-1 @EFFORT-2 @EFFORT-3 @FILTER-1
  Scenario Outline: Habits at <habits>: a shortfall of <shortfall> takes <effort>
    Given three practitioners rate every aspect of Service Portfolio at 3
    And a target of <target> is agreed for Service Portfolio
    And three practitioners answer every habit with <habits>
    When the assessment is concluded
    Then the effort of Service Portfolio is <effort>

    Examples: UNDERMINING a step up, FRAGILE and SUPPORTING none, ACCELERATING a step down, within S and L
      | habits | target | shortfall | effort |
      | 1      | 3      | 0.45      | M      |
      | 1      | 3.5    | 0.95      | L      |
      | 1      | 4.5    | 1.95      | L      |
      | 2      | 3.5    | 0.80      | M      |
      | 3      | 4      | 1.00      | M      |
      | 4      | 3.5    | 0.50      | S      |
      | 4      | 4      | 1.00      | S      |
      | 4      | 4.5    | 1.50      | M      |
      | 5      | 5      | 2.00      | M      |
