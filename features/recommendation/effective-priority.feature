Feature: What blocks something urgent is as urgent
  The effective priority of a candidate is the highest of its own and those of all that it blocks, and that they block.

  Background: one improvement a wave
    Given the parameter wave.capacity is set to 1
    And three practitioners rate every aspect of Workforce Capability at 2
    And three practitioners rate every aspect of Service Desk at 2
    And an importance of 1 is agreed for Service Desk

  @ROADMAP-6
  Scenario: By its own priority Service Desk would wait
    When the assessment is concluded
    Then the priority of Workforce Capability is 18.50
    And the priority of Service Desk is 14.50
    And the wave of Workforce Capability is 1
    And the wave of Service Desk is 2

  @ROADMAP-3 @ROADMAP-6 @TERM-5
  Scenario: It goes first when something urgent is built on it
    Given three practitioners rate every aspect of Incident Management at 2
    And an importance of 5 is agreed for Incident Management
    When the assessment is concluded
    Then the priority of Service Desk is 17.50
    And the priority of Incident Management is 22.50
    And the wave of Service Desk is 1
    And the wave of Incident Management is 2
    And the wave of Workforce Capability is 3

  @ROADMAP-3 @ROADMAP-6
  Scenario: Also when that is built on something between
    Given three practitioners rate every aspect of Incident Management and Major Incident Response at 2
    And an importance of 1 is agreed for Incident Management
    And an importance of 5 is agreed for Major Incident Response
    And the parameter priority.leverage is set to 0
    When the assessment is concluded
    Then the priority of Service Desk is 14.50
    And the wave of Service Desk is 1
    And the wave of Incident Management is 2
    And the wave of Major Incident Response is 3
    And the wave of Workforce Capability is 4
